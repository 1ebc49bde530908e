package naru.support;

import java.time.Instant;
import java.util.UUID;
import naru.base.Money;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outcomes: one currency of one request. Where a request has several, its talks and its contract stand in
 * the first of its lines only, so that a column added up says what the totals say.
 *
 * @param delegation    the trip on which it was said, or null
 * @param months        how long after the first reply the company said so
 * @param consultations how many talks; null on further lines of a request
 * @param contracted    whether a contract was signed; null on further lines of a request
 * @param sums          what was talked about, is pursued and was signed for; null when the company named no amount
 */
public record OutcomeLine(
        UUID requestId,
        String number,
        Name company,
        String sentence,
        @Nullable Name delegation,
        int months,
        Instant answeredAt,
        @Nullable Integer consultations,
        @Nullable Boolean contracted,
        @Nullable Sums sums,
        @Nullable String remark) {

    /** The amounts of one currency. */
    public record Sums(Money consulted, Money pursued, Money contracted) {

        public Sums {
            if (!consulted.currency().equals(pursued.currency())
                    || !consulted.currency().equals(contracted.currency())) {
                throw new IllegalArgumentException("several currencies in one line");
            }
        }

        Sums plus(Sums other) {
            return new Sums(
                    consulted.plus(other.consulted), pursued.plus(other.pursued), contracted.plus(other.contracted));
        }

        /** The code of the currency. */
        public String currency() {
            return consulted.currency().getCurrencyCode();
        }
    }
}
