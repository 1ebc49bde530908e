package naru.delegation;

import naru.base.MissingText;
import naru.base.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a trip's budget, as a coordinator enters it.
 *
 * @param what    what the money is for
 * @param planned how much it may cost
 * @param spent   how much it did cost, in whatever currency it was paid; null while nothing was paid
 */
public record EditBudgetLine(
        String what, Money planned, @Nullable Money spent) {

    public EditBudgetLine {
        what = MissingText.check("what", what, 120);
    }
}
