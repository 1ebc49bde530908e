package naru.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void is_long_enough_and_not_longer_than_what_counts() {
        assertThatThrownBy(() -> new Password("eleven char")).isInstanceOf(PasswordTooShort.class);
        assertThatThrownBy(() -> new Password("가".repeat(25))).isInstanceOf(PasswordTooLong.class);
        assertThat(new Password("가".repeat(24)).value()).hasSize(24);
        assertThat(new Password("twelve chars").value()).hasSize(12);
    }

    @Test
    void does_not_tell_itself() {
        assertThat(new Password("correct horse battery")).hasToString("Password");
    }
}
