package naru.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.EndsBeforeItStarts;
import naru.base.MissingText;
import naru.base.Name;

/**
 * A trip to come.
 *
 * @param code     short and unique in the city, such as {@code CES27}; it stands in the numbers of support requests
 * @param opensOn  the first day companies may register, in Korea
 * @param closesOn the last day companies may register, in Korea
 */
public record PlanDelegation(
        UUID tradeShowId,
        String code,
        Name title,
        Purpose purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate opensOn,
        LocalDate closesOn,
        List<EditMember> members) {

    public PlanDelegation {
        code = MissingText.check("code", code, 12);
        EndsBeforeItStarts.check(startsOn, endsOn);
        EndsBeforeItStarts.check(opensOn, closesOn);
        members = List.copyOf(members);
    }

    /** The same for other people. */
    public PlanDelegation with(List<EditMember> others) {
        return new PlanDelegation(tradeShowId, code, title, purpose, startsOn, endsOn, opensOn, closesOn, others);
    }
}
