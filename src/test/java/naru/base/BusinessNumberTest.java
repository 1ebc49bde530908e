package naru.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"124-81-00998", "1248100998", " 124 81 00998 ", "220-81-62517"})
    void reads_what_a_person_writes(String written) {
        assertThat(BusinessNumber.of(written).digits()).hasSize(10).containsOnlyDigits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"124-81-00999", "124-81-0099", "12-481-009988", "abc", "", "１２４８１００９９８"})
    void refuses_a_wrong_check_digit_or_length(String written) {
        assertThatThrownBy(() -> BusinessNumber.of(written)).isInstanceOf(InvalidBusinessNumber.class);
    }

    @Test
    void refuses_every_single_wrong_digit_at_the_end() {
        for (char last = '0'; last <= '9'; last++) {
            String number = "124810099" + last;
            if (last != '8') {
                assertThatThrownBy(() -> new BusinessNumber(number)).isInstanceOf(InvalidBusinessNumber.class);
            }
        }
    }

    @Test
    void is_printed_as_on_the_certificate() {
        assertThat(new BusinessNumber("1248100998")).hasToString("124-81-00998");
    }
}
