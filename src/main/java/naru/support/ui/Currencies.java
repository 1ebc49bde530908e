package naru.support.ui;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The currencies in which Korean exporters agree on prices, the usual ones first. */
final class Currencies {

    /** What most contracts abroad are in. */
    static final Currency USUAL = Currency.getInstance("USD");

    static final List<Currency> ALL = Stream.of(
                    "USD", "KRW", "EUR", "JPY", "CNY", "CAD", "GBP", "AUD", "SGD", "HKD", "TWD", "VND", "THB", "IDR",
                    "MYR", "PHP", "INR", "AED", "SAR", "TRY", "CHF", "SEK", "PLN", "MXN", "BRL", "KZT", "UZS")
            .map(Currency::getInstance)
            .toList();

    private Currencies() {}

    /** "USD 미국 달러". */
    static String label(Currency currency, Locale language) {
        return currency.getCurrencyCode() + " " + currency.getDisplayName(language);
    }
}
