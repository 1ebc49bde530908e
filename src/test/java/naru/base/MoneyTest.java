package naru.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void the_same_sum_is_equal_however_it_was_written() {
        assertThat(money("12.5", "USD")).isEqualTo(money("12.500", "USD")).isNotEqualTo(money("12.5", "EUR"));
        assertThat(money("3E+6", "KRW")).isEqualTo(money("3000000.000", "KRW"));
    }

    @ParameterizedTest
    @CsvSource({"-1,USD", "0.001,USD", "10.5,KRW", "1000000000000000,KRW", "1,XXX"})
    void what_nobody_can_pay_is_no_amount(String amount, String currency) {
        assertThatThrownBy(() -> money(amount, currency)).isInstanceOf(InvalidAmount.class);
    }

    @Test
    void only_amounts_of_one_currency_are_added() {
        assertThat(money("0.1", "USD").plus(money("0.2", "USD"))).isEqualTo(money("0.3", "USD"));
        assertThat(Money.none(Currency.getInstance("JPY")).plus(money("5", "JPY")))
                .isEqualTo(money("5", "JPY"));
        assertThatThrownBy(() -> money("1", "USD").plus(money("1", "KRW")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_shown_with_the_code_and_the_decimals_of_its_currency() {
        assertThat(money("12500", "USD").in(Locale.KOREAN)).isEqualTo("USD 12,500.00");
        assertThat(money("999999999999999", "KRW").in(Locale.ENGLISH)).isEqualTo("KRW 999,999,999,999,999");
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
