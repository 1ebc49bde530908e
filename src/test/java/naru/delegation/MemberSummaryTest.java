package naru.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import naru.base.Name;
import org.junit.jupiter.api.Test;

class MemberSummaryTest {

    @Test
    void a_title_does_not_run_into_the_name() {
        assertThat(member("시장", "Mayor").in(Locale.KOREAN)).isEqualTo("한가람 시장");
        assertThat(member("시장", "Mayor").in(Locale.ENGLISH)).isEqualTo("Mayor Han Garam");
        assertThat(member("통상과장", "Director, International Trade").in(Locale.ENGLISH))
                .isEqualTo("Han Garam (Director, International Trade)");
    }

    private static MemberSummary member(String title, String english) {
        return new MemberSummary(new UUID(0, 0), new Name("한가람", "Han Garam"), new Name(title, english));
    }
}
