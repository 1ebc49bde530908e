package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import naru.support.BoothMeeting.Cast;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import naru.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What an official taps and types at the booth is never lost, and saved once. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BoothMeeting.class)
@Tag("browser")
class CaptureInBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    private final Cast cast;
    private final String password;
    private BoothPhone phone;

    CaptureInBrowserTest(@Autowired BoothMeeting booth, @Autowired PasswordEncoder passwords) {
        cast = booth.play();
        password = String.valueOf(passwords.encode(BoothPhone.PASSWORD));
    }

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void at_the_booth() {
        jdbc.update(
                "update account set password_hash = ? where id = ?",
                password,
                cast.official().accountId());
        phone = new BoothPhone(chromium, port, cast.official());
        phone.page().addInitScript("""
                addEventListener('pointerdown', () => {
                  sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1;
                }, true)""");
        phone.open("today");
        phone.signIn();
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void five_taps_from_the_day_to_the_saved_request() {
        phone.page().evaluate("sessionStorage.clear()");
        Object begun = phone.page().evaluate("Date.now()");
        phone.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("면담 기록"))
                .tap();
        phone.button("면담함").tap();
        assertThat(phone.button("저장")).isInViewport();
        phone.button("해외규격인증").tap();
        phone.sentence(0).tap();
        phone.page().keyboard().type(BoothPhone.SENTENCE, new Keyboard.TypeOptions().setDelay(100));
        phone.button("저장").tap();
        assertThat(phone.done()).containsText(cast.city() + "-");
        assertThat(phone.page().evaluate("Number(sessionStorage.taps)")).isEqualTo(5);
        assertThat((Boolean) phone.page().evaluate("begun => Date.now() - begun < 60_000", begun))
                .isTrue();
        assertThat(phone.done()).containsText(BoothPhone.SENTENCE);
        assertThat(requests()).isEqualTo(1);
        phone.page().getByText("다음 면담으로").tap();
        assertThat(phone.page().locator(".today-line .badge").first()).isVisible();
        assertThat(phone.page().evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void what_was_typed_survives_a_reload_and_an_expired_login() {
        phone.takeDown(cast.registration());
        phone.page().reload();
        assertThat(phone.kept()).containsText("되살렸습니다");
        phone.assertRestored();
        phone.context().clearCookies();
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("로그인이 만료");
        phone.signInAgain();
        phone.assertRestored();
        phone.button("저장").tap();
        assertThat(phone.done()).containsText(BoothPhone.SENTENCE);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void without_a_connection_the_page_stays_usable_and_saves_when_it_is_back() {
        phone.takeDown(cast.registration());
        phone.context().setOffline(true);
        phone.button("건의 추가").tap();
        phone.page().locator(".needs .need").nth(1).getByText("통번역").tap();
        phone.sentence(1).fill("통역이 필요합니다.");
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("연결이 끊겨");
        assertThat(phone.sentence(1)).hasValue("통역이 필요합니다.");
        phone.context().setOffline(false);
        assertThat(phone.says()).containsText("다시 연결되었습니다");
        phone.button("저장").tap();
        assertThat(phone.done()).containsText("-0002");
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void ten_minutes_without_a_connection_cost_nothing() {
        phone.page().clock().install();
        phone.takeDown(cast.registration());
        phone.context().setOffline(true);
        for (int minute = 1; minute <= 10; minute++) {
            phone.sentence(0).fill(BoothPhone.SENTENCE + " " + minute);
            phone.button("저장").tap();
            assertThat(phone.says()).containsText("연결이 끊겨");
            phone.page().clock().runFor("01:00");
        }
        assertThat(requests()).isZero();
        phone.context().setOffline(false);
        assertThat(phone.says()).containsText("다시 연결되었습니다");
        assertThat(phone.sentence(0)).hasValue(BoothPhone.SENTENCE + " 10");
        phone.button("저장").tap();
        assertThat(phone.done()).containsText(BoothPhone.SENTENCE + " 10");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void a_save_whose_answer_got_lost_is_not_saved_twice() {
        phone.takeDown(cast.registration());
        phone.page().route("**/capture/**", route -> {
            route.fetch();
            route.abort();
        });
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("연결이 끊겨");
        assertThat(requests()).isEqualTo(1);
        phone.page().unroute("**/capture/**");
        phone.button("저장").tap();
        assertThat(phone.done()).containsText("-0001");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_and_a_company_that_did_not_come_needs_nothing() {
        phone.page().navigate("record/" + cast.registration());
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("면담 결과를");
        phone.button("면담함").tap();
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("건의 없음");
        phone.sentence(0).fill(BoothPhone.SENTENCE);
        phone.button("저장").tap();
        assertThat(phone.says()).containsText("분야를");
        phone.button("미참석").tap();
        phone.button("저장").tap();
        assertThat(phone.done()).isVisible();
        assertThat(requests()).isZero();
    }

    private int requests() {
        return world.count("select count(*) from support_request where city = ?", cast.city());
    }
}
