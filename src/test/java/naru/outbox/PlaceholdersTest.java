package naru.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import naru.base.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final LetterKind KIND = LetterKind.of("test", "meeting").needing("link");

    @Test
    void gaps_are_filled_once() {
        assertThat(Placeholders.fill(
                        "{name}: {meeting} $1 \\ {name}", Map.of("name", "{meeting} $2", "meeting", "간담회")))
                .isEqualTo("{meeting} $2: 간담회 $1 \\ {meeting} $2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nmae}", "{ name }", "{}", "{name", "name}", "{{name}}"})
    void what_is_no_fact_is_refused_with_those_that_are(String broken) {
        assertThatThrownBy(() -> KIND.checkText("{link} " + broken))
                .isInstanceOfSatisfying(
                        UnknownPlaceholder.class,
                        refusal -> assertThat(
                                        ((RuleViolation) refusal).details().get(1))
                                .isEqualTo("{name}, {meeting}, {link}"));
    }

    @Test
    void what_the_letter_is_for_must_be_in_the_text() {
        assertThatThrownBy(() -> KIND.checkText("{name}, {meeting}")).isInstanceOf(PlaceholderNeeded.class);
        assertThatCode(() -> KIND.checkText("{link}")).doesNotThrowAnyException();
        assertThatCode(() -> KIND.checkSubject("{link}")).doesNotThrowAnyException();
    }

    @Test
    void a_subject_keeps_no_secret() {
        assertThatThrownBy(() -> KIND.asConfidential().checkSubject("{link}")).isInstanceOf(UnknownPlaceholder.class);
    }

    @Test
    void a_letter_tells_what_its_kind_says() {
        assertThatThrownBy(() -> letter(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter(Map.of("meeting", "", "place", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> letter(Map.of("meeting", ""))).doesNotThrowAnyException();
    }

    private static Letter letter(Map<String, String> facts) {
        return new Letter(KIND, MailServerTest.SOMEBODY, "my", facts);
    }
}
