package naru.delegation;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import naru.base.Money;

/**
 * What a trip costs.
 *
 * @param lines in the order in which they were entered
 */
public record Budget(List<BudgetLineDetails> lines) {

    public Budget {
        lines = List.copyOf(lines);
    }

    /** What all lines come to, currency by currency: no rate is certain, so nothing is converted. */
    public List<Total> totals() {
        TreeMap<Currency, Total> totals = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        for (BudgetLineDetails line : lines) {
            Money planned = line.facts().planned();
            totals.merge(planned.currency(), new Total(planned, Money.none(planned.currency())), Total::plus);
            Stream.ofNullable(line.facts().spent())
                    .forEach(spent -> totals.merge(
                            spent.currency(), new Total(Money.none(spent.currency()), spent), Total::plus));
        }
        return List.copyOf(totals.values());
    }

    /** What is planned and what was spent, in one currency. */
    public record Total(Money planned, Money spent) {

        Total plus(Total other) {
            return new Total(planned.plus(other.planned), spent.plus(other.spent));
        }
    }
}
