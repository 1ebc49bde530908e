package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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

    private static final String SENTENCE = "미국 인증 비용이 부담되어 지원이 필요합니다.";
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    private final Cast cast;
    private final String password;
    private BrowserContext context;
    private Page page;

    CaptureInBrowserTest(@Autowired BoothMeeting booth, @Autowired PasswordEncoder passwords) {
        cast = booth.play();
        password = String.valueOf(passwords.encode("secret of the booth"));
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
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setBaseURL("http://localhost:" + port + "/"));
        page = context.newPage();
        page.navigate("today");
        signIn();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void five_taps_from_the_day_to_the_saved_request() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("면담 기록"))
                .tap();
        button("면담함").tap();
        assertThat(button("저장")).isInViewport();
        button("해외규격인증").tap();
        page.locator("textarea").first().tap();
        page.keyboard().type(SENTENCE);
        button("저장").tap();
        assertThat(page.locator(".done")).containsText(cast.city() + "-");
        assertThat(page.locator(".done")).containsText(SENTENCE);
        assertThat(requests()).isEqualTo(1);
        page.getByText("다음 면담으로").tap();
        assertThat(page.locator(".today-line .badge").first()).isVisible();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void what_was_typed_survives_a_reload_and_an_expired_login() {
        record();
        page.reload();
        assertThat(page.locator(".kept")).containsText("되살렸습니다");
        assertKept();
        context.clearCookies();
        button("저장").tap();
        assertThat(page.locator(".says")).containsText("로그인이 만료");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("다시 로그인"))
                .tap();
        signIn();
        assertKept();
        button("저장").tap();
        assertThat(page.locator(".done")).containsText(SENTENCE);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void without_a_connection_the_page_stays_usable_and_saves_when_it_is_back() {
        record();
        context.setOffline(true);
        button("건의 추가").tap();
        page.locator(".needs .need").nth(1).getByText("통번역").tap();
        page.locator("textarea").nth(1).fill("통역이 필요합니다.");
        button("저장").tap();
        assertThat(page.locator(".says")).containsText("연결이 끊겨");
        assertThat(page.locator("textarea").nth(1)).hasValue("통역이 필요합니다.");
        context.setOffline(false);
        assertThat(page.locator(".says")).containsText("다시 연결되었습니다");
        button("저장").tap();
        assertThat(page.locator(".done")).containsText("-0002");
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void a_save_whose_answer_got_lost_is_not_saved_twice() {
        record();
        page.route("**/capture/**", route -> {
            route.fetch();
            route.abort();
        });
        button("저장").tap();
        assertThat(page.locator(".says")).containsText("연결이 끊겨");
        assertThat(requests()).isEqualTo(1);
        page.unroute("**/capture/**");
        button("저장").tap();
        assertThat(page.locator(".done")).containsText("-0001");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_and_a_company_that_did_not_come_needs_nothing() {
        page.navigate("record/" + cast.registration());
        button("저장").tap();
        assertThat(page.locator(".says")).containsText("면담 결과를");
        button("면담함").tap();
        button("저장").tap();
        assertThat(page.locator(".says")).containsText("건의 없음");
        page.locator("textarea").first().fill(SENTENCE);
        button("저장").tap();
        assertThat(page.locator(".says")).containsText("분야를");
        button("미참석").tap();
        button("저장").tap();
        assertThat(page.locator(".done")).isVisible();
        assertThat(requests()).isZero();
    }

    private void record() {
        page.navigate("record/" + cast.registration());
        button("면담함").tap();
        button("해외규격인증").tap();
        page.locator("textarea").first().fill(SENTENCE);
        assertThat(page.locator(".kept")).containsText("이 기기에 임시 저장됨");
    }

    private void assertKept() {
        assertThat(page.locator("textarea").first()).hasValue(SENTENCE);
        assertThat(button("면담함")).hasAttribute("aria-pressed", "true");
        assertThat(button("해외규격인증")).hasAttribute("aria-pressed", "true");
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private int requests() {
        return world.count("select count(*) from support_request where city = ?", cast.city());
    }

    private void signIn() {
        page.getByText("직원 로그인").tap();
        var form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(cast.official().getUsername());
        form.getByLabel("비밀번호").first().fill("secret of the booth");
        form.getByLabel("비밀번호").first().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
