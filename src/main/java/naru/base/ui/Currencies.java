package naru.base.ui;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The currencies in which money is spoken of here, the usual ones first. */
public final class Currencies {

    /** What most contracts abroad are in. */
    public static final Currency USUAL = Currency.getInstance("USD");

    public static final List<Currency> ALL = Stream.of(
                    "USD", "KRW", "EUR", "JPY", "CNY", "CAD", "GBP", "AUD", "SGD", "HKD", "TWD", "VND", "THB", "IDR",
                    "MYR", "PHP", "INR", "AED", "SAR", "TRY", "CHF", "SEK", "PLN", "MXN", "BRL", "KZT", "UZS")
            .map(Currency::getInstance)
            .toList();

    private Currencies() {}

    /** "USD 미국 달러". */
    public static String label(Currency currency, Locale language) {
        return currency.getCurrencyCode() + " " + currency.getDisplayName(language);
    }
}
