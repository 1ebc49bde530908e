package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.base.access.SignedIn;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
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

/** What a company types to raise a request is never lost, and received once; nor is what an official writes as a reply. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BoothMeeting.class)
@Tag("browser")
class RaiseInBrowserTest {

    private static final String SENTENCE = "미국 인증 비용이 부담되어 지원이 필요합니다.";
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    Categories categories;

    @Autowired
    Programmes programmes;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    private final Cast cast;
    private final String password;
    private BrowserContext context;
    private Page page;

    RaiseInBrowserTest(@Autowired BoothMeeting booth, @Autowired PasswordEncoder passwords) {
        cast = booth.play();
        password = String.valueOf(passwords.encode("secret of the office"));
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
    void at_the_office() {
        jdbc.update("update account set password_hash = ? where city = ?", password, cast.city());
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setBaseURL("http://localhost:" + port + "/"));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void what_was_typed_survives_a_reload_and_an_expired_login_and_is_received_once() {
        page.navigate("requests/new");
        signIn(cast.contact());
        type();
        page.reload();
        assertThat(page.locator(".kept")).containsText("되살렸습니다");
        assertKept();
        context.clearCookies();
        button("건의 접수").tap();
        assertThat(page.locator(".says")).containsText("로그인이 만료");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("다시 로그인"))
                .tap();
        signIn(cast.contact());
        assertKept();
        button("건의 접수").tap();
        page.waitForURL("**/requests/*-*");
        assertThat(page.locator(".lead")).hasText(SENTENCE);
        assertThat(requests()).isEqualTo(1);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void without_a_connection_and_with_a_lost_answer_it_is_received_once() {
        page.navigate("requests/new");
        signIn(cast.contact());
        type();
        context.setOffline(true);
        button("건의 접수").tap();
        assertThat(page.locator(".says")).containsText("연결이 끊겨");
        context.setOffline(false);
        assertThat(page.locator(".says")).containsText("다시 연결되었습니다");
        assertThat(page.locator("vaadin-connection-indicator")).containsText("다시 연결되었습니다");
        page.route("**/intake", route -> {
            route.fetch();
            route.abort();
        });
        button("건의 접수").tap();
        assertThat(page.locator(".says")).containsText("연결이 끊겨");
        assertThat(requests()).isEqualTo(1);
        page.unroute("**/intake");
        button("건의 접수").tap();
        page.waitForURL("**/requests/*-*");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void programmes_that_fit_are_shown_before_anything_is_written() {
        UUID certification = Act.as(cast.official(), categories::all).stream()
                .filter(category -> category.name().ko().equals("해외규격인증"))
                .findAny()
                .orElseThrow()
                .id();
        Act.as(
                cast.official(),
                () -> programmes.add(new EditProgramme(
                        new Name("해외인증 지원", "Certification"),
                        new Name("수출지원센터", "Export centre"),
                        "수출 중소기업",
                        "최대 500만원",
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2027-12-31"),
                        "https://example.org/apply",
                        Set.of(certification))));
        page.navigate("requests/new");
        signIn(cast.contact());
        Locator fitting = page.locator(".at-once li");
        button("해외규격인증").tap();
        assertThat(fitting).isVisible();
        assertThat(fitting).containsText("수출지원센터 · 최대 500만원 · 자격: 수출 중소기업 · 2027년 12월 31일 (금)까지 신청");
        assertThat(fitting.getByRole(AriaRole.LINK)).hasAttribute("href", "https://example.org/apply");
        button("물류비").tap();
        assertThat(fitting).isHidden();
    }

    @Test
    void what_an_official_writes_is_kept_while_it_is_typed() {
        page.navigate("phone/" + cast.company());
        signIn(cast.official());
        button("해외규격인증").tap();
        page.locator("textarea").fill(SENTENCE);
        button("전화 접수").tap();
        page.waitForURL("**/inbox/*-*");
        Locator reply = page.getByLabel("회신", new Page.GetByLabelOptions().setExact(true));
        reply.tap();
        page.keyboard().type("비용의 절반을 지원합니다.");
        assertThat(page.locator("[role=status]").getByText("임시 저장됨")).isVisible();
        page.reload();
        assertThat(reply).hasValue("비용의 절반을 지원합니다.");
    }

    private void type() {
        button("해외규격인증").tap();
        page.locator("textarea").fill(SENTENCE);
        assertThat(page.locator(".kept")).containsText("이 기기에 임시 저장됨");
    }

    private void assertKept() {
        assertThat(page.locator("textarea")).hasValue(SENTENCE);
        assertThat(button("해외규격인증")).hasAttribute("aria-pressed", "true");
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private int requests() {
        return world.count("select count(*) from support_request where city = ?", cast.city());
    }

    private void signIn(SignedIn who) {
        page.getByText("직원 로그인").tap();
        var form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(who.getUsername());
        form.getByLabel("비밀번호").first().fill("secret of the office");
        form.getByLabel("비밀번호").first().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
