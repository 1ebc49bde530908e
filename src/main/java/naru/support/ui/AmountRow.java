package naru.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Currency;
import java.util.Optional;
import naru.base.InvalidAmount;
import naru.base.Money;
import naru.base.ui.Currencies;
import naru.base.ui.Failures;
import naru.support.OutcomeAmount;
import naru.support.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** One amount of what a company reports: of which kind, how much, in which currency. */
final class AmountRow extends Div {

    private final Select<OutcomeKind> kind = new Select<>();
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<Currency> currency = new Select<>();

    AmountRow(int number, OutcomeKind shown, @Nullable Money money) {
        addClassName("amount-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("outcome.row", number));
        kind.setLabel(getTranslation("outcome.kind"));
        kind.setItems(OutcomeKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        kind.setValue(shown);
        amount.setLabel(getTranslation("outcome.amount"));
        amount.setLocale(getLocale());
        currency.setLabel(getTranslation("outcome.currency"));
        currency.setItems(Currencies.ALL);
        currency.setItemLabelGenerator(each -> Currencies.label(each, getLocale()));
        currency.setValue(money == null ? Currencies.USUAL : money.currency());
        if (money != null) {
            amount.setValue(money.amount());
        }
        add(kind, amount, currency);
    }

    /** Whether what stands here can be read; says below the field what is wrong. */
    boolean isValid() {
        try {
            read();
            amount.setInvalid(false);
            return true;
        } catch (InvalidAmount wrong) {
            amount.setErrorMessage(Failures.words(wrong));
            amount.setInvalid(true);
            amount.focus();
            return false;
        }
    }

    /**
     * The amount, or nothing when none is typed.
     *
     * @throws InvalidAmount when there is no such amount in that currency
     */
    Optional<OutcomeAmount> read() {
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutcomeAmount(kind.getValue(), new Money(amount.getValue(), currency.getValue())));
    }
}
