package naru.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import naru.Naru;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test of the wired portal on a real store, with a clock that can be set. The build runs it on both stores. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("store")
@SpringBootTest(classes = Naru.class)
@Import({NaruTest.Settings.class, Trip.class, Chores.class, Statements.class})
public @interface NaruTest {

    @TestConfiguration
    class Settings {
        @Bean
        World world(JdbcTemplate jdbc) {
            return new World(jdbc);
        }

        @Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
