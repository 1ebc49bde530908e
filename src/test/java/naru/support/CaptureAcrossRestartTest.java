package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import naru.Naru;
import naru.support.BoothMeeting.Cast;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.TestStore;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The server goes down while an official types, and comes back at the same address with the same store. */
@Tag("store")
@Tag("browser")
class CaptureAcrossRestartTest {

    private final Map<String, Object> same = new HashMap<>();

    CaptureAcrossRestartTest(@TempDir Path directory) {
        same.put("server.port", 0);
        // As when the power goes: nobody is waited for.
        same.put("server.shutdown", "immediate");
        same.put("naru.attachment.directory", directory.resolve("attachments").toString());
        if (!TestStore.isPostgres()) {
            same.put("spring.datasource.url", "jdbc:h2:file:" + directory.resolve("naru") + ";LOCK_TIMEOUT=10000");
        }
    }

    @Test
    void what_was_typed_photographed_and_said_is_saved_once() {
        ConfigurableApplicationContext server = start();
        same.put("server.port", server.getEnvironment().getRequiredProperty("local.server.port"));
        same.put("spring.datasource.url", server.getEnvironment().getRequiredProperty("spring.datasource.url"));
        Cast cast = server.getBean(BoothMeeting.class).play();
        allowIn(server, cast);
        int port = Integer.parseInt(String.valueOf(same.get("server.port")));
        try (Chromium chromium = Chromium.launch();
                BoothPhone phone = new BoothPhone(chromium, port, cast.official())) {
            phone.open("today");
            phone.signIn();
            phone.takeDown(cast.registration());
            phone.photograph(0, BoothPhone.photo());
            assertThat(phone.taken(0)).hasCount(1);

            var before = server.getBean(TestClock.class).instant();
            server.close();
            phone.talk(0, 1500);
            assertThat(phone.taken(0)).hasCount(2);
            phone.sentence(0).fill(BoothPhone.SENTENCE + " 서버가 멈춘 사이에 적었습니다.");
            phone.button("저장").tap();
            assertThat(phone.says()).containsText("연결이 끊겨");

            server = start();
            server.getBean(TestClock.class).set(before);
            // The server knows nobody any more; whoever opens the page again is asked to sign in.
            phone.open("record/" + cast.registration());
            phone.signIn();
            assertThat(phone.sentence(0)).hasValue(BoothPhone.SENTENCE + " 서버가 멈춘 사이에 적었습니다.");
            assertThat(phone.taken(0)).hasCount(2);
            phone.button("저장").tap();
            assertThat(phone.done()).containsText("서버가 멈춘 사이에");
            assertThat(phone.unsent()).containsText("모두 보냈습니다");
            World world = server.getBean(World.class);
            assertThat(world.count("select count(*) from support_request where city = ?", cast.city()))
                    .isEqualTo(1);
            assertThat(world.count("select count(*) from attachment where city = ?", cast.city()))
                    .isEqualTo(2);
        } finally {
            server.close();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(NaruTest.Settings.class, Naru.class, Trip.class, BoothMeeting.class)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("the same store", same)))
                .run();
    }

    private static void allowIn(ConfigurableApplicationContext server, Cast cast) {
        server.getBean(JdbcTemplate.class)
                .update(
                        "update account set password_hash = ? where id = ?",
                        Objects.requireNonNull(
                                server.getBean(PasswordEncoder.class).encode(BoothPhone.PASSWORD)),
                        cast.official().accountId());
    }
}
