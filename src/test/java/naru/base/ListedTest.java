package naru.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListedTest {

    @Test
    void names_stand_between_commas_unless_one_has_a_comma_itself() {
        assertThat(line()).isEmpty();
        assertThat(line("김나루 시장", "이하늘 국장")).isEqualTo("김나루 시장, 이하늘 국장");
        assertThat(line("Gaon Electronics Co., Ltd.", "Haneul Robotics"))
                .isEqualTo("Gaon Electronics Co., Ltd.; Haneul Robotics");
    }

    private static String line(String... names) {
        return Stream.of(names).collect(Listed.inOneLine());
    }
}
