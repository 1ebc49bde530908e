package naru.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.testing.NaruTest;
import naru.testing.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A portal nobody has set up yet, from its log to its first administrator. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
@TestPropertySource(properties = "naru.test=the first set-up")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstSetupTest {

    private static final Pattern LINK = Pattern.compile("/setup\\?key=([\\w-]{43})");

    @LocalServerPort
    int port;

    @Autowired
    FirstSetup setup;

    @Autowired
    JdbcClient store;

    private static String key = "";

    @Test
    @Order(1)
    void the_log_holds_a_link_and_no_other_key_opens(CapturedOutput log) {
        setup.announce();
        Matcher link = LINK.matcher(log);
        while (link.find()) {
            key = link.group(1);
        }
        assertThat(setup.opensWith(key)).isTrue();
        assertThat(setup.opensWith("")).isFalse();
        assertThat(setup.opensWith(key + "x")).isFalse();
        assertThatThrownBy(() -> setup.complete("guess", founding("GUESS"))).isInstanceOf(SetupClosed.class);
        assertThat(store.sql("select count(*) from city").query(Long.class).single())
                .isZero();
    }

    @Test
    @Order(2)
    void of_many_who_hold_the_key_exactly_one_gets_through() throws Exception {
        List<Callable<Boolean>> attempts = IntStream.range(0, 10)
                .<Callable<Boolean>>mapToObj(each ->
                        () -> attempt(String.valueOf((char) ('A' + each)).repeat(3)))
                .toList();
        int through = 0;
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var attempt : threads.invokeAll(attempts)) {
                through += attempt.get() ? 1 : 0;
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        assertThat(through).isEqualTo(1);
        assertThat(store.sql("select count(*) from account").query(Long.class).single())
                .isEqualTo(1);
        assertThat(store.sql("select count(*) from city").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void afterwards_it_is_closed_for_good_and_the_administrator_signs_in(CapturedOutput log) {
        assertThat(setup.opensWith(key)).isFalse();
        int before = log.length();
        setup.announce();
        assertThat(log.toString().substring(before)).doesNotContain("setup?key=");
        Visitor visitor = new Visitor(port);
        String email = store.sql("select email from account")
                .query((row, number) -> row.getString(1))
                .single();
        assertThat(visitor.target(visitor.signIn(String.valueOf(email), "a long enough sentence")))
                .isEqualTo("/");
    }

    @Test
    @Order(4)
    void the_city_starts_with_the_usual_categories_so_that_needs_can_be_recorded() {
        assertThat(store.sql("select count(*) from support_category c join city on city.code = c.city")
                        .query(Long.class)
                        .single())
                .isEqualTo(19);
    }

    private boolean attempt(String code) {
        try {
            setup.complete(key, founding(code));
            return true;
        } catch (SetupClosed closed) {
            return false;
        }
    }

    private static FoundCity founding(String code) {
        return new FoundCity(
                code,
                new Name("새 시 " + code, ""),
                "최관리",
                new EmailAddress(code + "@city.test"),
                new Password("a long enough sentence"),
                Locale.KOREAN);
    }
}
