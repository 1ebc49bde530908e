package naru.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is typed is text, and neither nothing nor too much. */
class MissingTextTest {

    @Test
    void lines_and_tabs_stay_and_control_characters_go() {
        assertThat(MissingText.check("sentence", " \u0000인증\u0007 비용\r\n\t지원\u001b ", 20))
                .isEqualTo("인증 비용\n\t지원");
    }

    @Test
    void what_is_nothing_but_control_characters_is_missing() {
        assertThatThrownBy(() -> MissingText.check("sentence", "\u0000 \r\n", 20))
                .isInstanceOf(MissingText.class);
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThat(MissingText.check("sentence", "가".repeat(20), 20)).hasSize(20);
        assertThatThrownBy(() -> MissingText.check("sentence", "가".repeat(21), 20))
                .isInstanceOf(MissingText.class);
    }
}
