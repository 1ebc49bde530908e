package naru.delegation.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Currency;
import java.util.Optional;
import naru.base.InvalidAmount;
import naru.base.Money;
import naru.base.ui.Currencies;
import naru.base.ui.Failures;
import naru.base.ui.Inputs;
import org.jspecify.annotations.Nullable;

/** An amount and its currency. */
final class MoneyFields extends FormLayout {

    /** What a city's budget is in. */
    private static final Currency USUAL = Currency.getInstance("KRW");

    private final BigDecimalField amount = new BigDecimalField();
    private final Select<Currency> currency = new Select<>();
    private final boolean needed;

    /**
     * @param key    the key of what is asked
     * @param needed whether something has to be typed
     * @param known  what is filled in, or null
     */
    MoneyFields(String key, boolean needed, @Nullable Money known) {
        this.needed = needed;
        amount.setLabel(getTranslation(key));
        amount.setLocale(getLocale());
        amount.setManualValidation(true);
        amount.setRequiredIndicatorVisible(needed);
        amount.setWidthFull();
        currency.setLabel(getTranslation(key + ".currency"));
        currency.setItems(Currencies.ALL);
        currency.setItemLabelGenerator(each -> Currencies.label(each, getLocale()));
        currency.setValue(known == null ? USUAL : known.currency());
        currency.setWidthFull();
        if (known != null) {
            amount.setValue(known.amount());
        }
        add(amount, currency);
    }

    /** Marks what is wrong; returns whether nothing is. */
    boolean check() {
        try {
            boolean missing = needed && read().isEmpty();
            amount.setErrorMessage(missing ? Inputs.missing() : "");
            amount.setInvalid(missing);
        } catch (InvalidAmount wrong) {
            amount.setErrorMessage(Failures.words(wrong));
            amount.setInvalid(true);
        }
        if (amount.isInvalid()) {
            amount.focus();
        }
        return !amount.isInvalid();
    }

    /** What is typed, if anything; to be asked after {@link #check}. */
    Optional<Money> read() {
        return amount.isEmpty() ? Optional.empty() : Optional.of(new Money(amount.getValue(), currency.getValue()));
    }
}
