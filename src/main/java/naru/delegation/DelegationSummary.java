package naru.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import naru.base.Name;

/**
 * A trip, as everyone may see it.
 *
 * @param city     the code of the city that travels
 * @param code     short and unique in the city, such as {@code CES27}
 * @param opensOn  the first day companies may register, in Korea
 * @param closesOn the last day companies may register, in Korea
 */
public record DelegationSummary(
        UUID id,
        String city,
        UUID tradeShowId,
        String code,
        Name title,
        Purpose purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate opensOn,
        LocalDate closesOn,
        List<MemberSummary> members) {

    /** Whether companies may register on a day in Korea. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
