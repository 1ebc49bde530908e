package naru.support;

import java.util.List;
import naru.base.MissingText;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request, since its reply and all told: a later answer takes the place of an earlier one, and is not added
 * to it.
 *
 * @param consultations how many talks with buyers there were
 * @param contracted    whether a contract was signed
 * @param amounts       in whatever currencies
 * @param remark        in the company's own words, or null
 */
public record OutcomeAnswer(
        int consultations,
        boolean contracted,
        List<OutcomeAmount> amounts,
        @Nullable String remark) {

    /** The most talks that are believed. */
    public static final int MOST_CONSULTATIONS = 99_999;

    /** The most lines. */
    public static final int MOST_AMOUNTS = 12;

    /** The most characters of a remark. */
    public static final int LONGEST_REMARK = 1000;

    public OutcomeAnswer {
        amounts = List.copyOf(amounts);
        if (consultations < 0 || consultations > MOST_CONSULTATIONS || amounts.size() > MOST_AMOUNTS) {
            throw new IllegalArgumentException("more than the form lets in");
        }
        if (!contracted && amounts.stream().anyMatch(amount -> amount.kind() == OutcomeKind.CONTRACTED)) {
            throw new AmountWithoutContract();
        }
        remark = remark == null || remark.isBlank() ? null : MissingText.check("remark", remark, LONGEST_REMARK);
    }
}
