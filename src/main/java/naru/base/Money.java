package naru.base;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of a currency, never less than nothing, with as many decimals as the currency has: the same sum is equal
 * however it was written.
 */
@Embeddable
public record Money(BigDecimal amount, Currency currency) {

    /** Less than a thousand million million: what the store has room for. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

    public Money {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0 || amount.signum() < 0 || amount.compareTo(TOO_MUCH) >= 0) {
            throw new InvalidAmount();
        }
        try {
            amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException smallerThanTheSmallestCoin) {
            throw new InvalidAmount();
        }
    }

    /** Nothing, in a currency. */
    public static Money none(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Both together; only of one currency, since no rate is certain. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** "USD 12,500.00", "KRW 3,000,000": with the currency's code, which is unmistakable in every language. */
    public String in(Locale language) {
        return currency.getCurrencyCode() + " " + digits(language);
    }

    /** "12,500.00", where the currency stands beside it. */
    public String digits(Locale language) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }
}
