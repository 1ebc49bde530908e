package naru.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import naru.base.access.SignedIn;
import naru.support.BoothMeeting.Cast;
import naru.testing.Act;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The inbox by keyboard, beside a colleague, and on a phone. */
@NaruTest
@SpringBootTest(classes = naru.Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BoothMeeting.class)
@Tag("browser")
class InboxInBrowserTest {

    private static final String PASSWORD = "secret of the inbox";
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    SupportRequests requests;

    @Autowired
    JdbcTemplate jdbc;

    private final Cast cast;
    private final String password;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    InboxInBrowserTest(@Autowired BoothMeeting booth, @Autowired PasswordEncoder passwords) {
        cast = booth.play();
        password = String.valueOf(passwords.encode(PASSWORD));
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
    void two_requests() {
        jdbc.update("update account set password_hash = ? where city = ?", password, cast.city());
        first = received("인증 비용이 부담되어 지원이 필요합니다.");
        second = received("통역을 구하기 어렵습니다.");
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void keys_lead_through_the_list_but_not_while_one_types() {
        Page page = look(cast.official(), 1280);
        Locator position = page.locator(".inbox-pager .position");
        assertThat(position).hasText("1 / 2");
        page.keyboard().press("Alt+ArrowDown");
        assertThat(position).hasText("2 / 2");
        assertThat(page).hasURL(Pattern.compile(".*/inbox/" + second));
        page.keyboard().press("Alt+ArrowDown");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(position).hasText("1 / 2");
        Locator reply = page.getByLabel("회신", new Page.GetByLabelOptions().setExact(true));
        reply.fill("쓰는 중");
        reply.press("Alt+ArrowDown");
        page.keyboard().type("입니다");
        assertThat(reply).hasValue("쓰는 중입니다");
        assertThat(position).hasText("1 / 2");
    }

    @Test
    void two_who_open_one_request_see_each_other_until_one_leaves() {
        Page mine = look(cast.official(), 1280);
        Locator others = mine.locator(".presence");
        assertThat(others).isHidden();
        Page theirs = look(cast.coordinator(), 1280);
        assertThat(others).hasText(cast.coordinator().name() + " 님도 보고 있습니다.");
        assertThat(theirs.locator(".presence")).hasText(cast.official().name() + " 님도 보고 있습니다.");
        theirs.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("다음").setExact(true))
                .click();
        assertThat(others).isHidden();
        theirs.navigate("inbox/" + first);
        assertThat(others).isVisible();
        theirs.close(new Page.CloseOptions().setRunBeforeUnload(true));
        assertThat(others).isHidden();
    }

    @Test
    void with_letters_twice_as_large_what_is_said_of_a_request_stays_in_its_card() {
        Page page = look(cast.official(), 360);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.request-panel .card .facts dd')]
                            .filter(dd => dd.checkVisibility())
                            .map(dd => {
                                const said = dd.getBoundingClientRect();
                                const card = dd.closest('.card').getBoundingClientRect();
                                return said.right <= card.right && said.width > card.width / 2;
                            })
                            .every(fits => fits)""")).isEqualTo(true);
    }

    @Test
    void after_a_step_whose_button_is_gone_the_focus_is_where_one_goes_on() {
        jdbc.update("update support_request set state = 'ASSIGNED' where id = ?", first);
        Page page = look(cast.official(), 1280);
        Locator start = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("검토 시작").setExact(true));
        start.focus();
        start.press("Enter");
        assertThat(start).hasCount(0);
        page.waitForFunction("document.activeElement !== document.body");
    }

    @Test
    void a_note_that_is_being_typed_outlives_a_reload() {
        Page page = look(cast.official(), 1280);
        page.getByText("내부 메모 쓰기").click();
        Locator note = page.getByLabel("내부 메모", new Page.GetByLabelOptions().setExact(true));
        note.fill("작년에도 같은 건의가 있었음");
        note.blur();
        page.waitForCondition(() -> Integer.valueOf(1)
                .equals(page.evaluate(
                        "Object.keys(sessionStorage).filter(key => key.startsWith('naru.note')).length")));
        page.reload();
        assertThat(note).hasValue("작년에도 같은 건의가 있었음");
        page.getByText("내부 메모 남기기").click();
        assertThat(page.locator(".notes .written").getByText("작년에도 같은 건의가 있었음")).isVisible();
        page.reload();
        page.getByText("내부 메모 쓰기").click();
        assertThat(note).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360})
    void nothing_is_wider_than_a_phone(int width) {
        Page page = look(cast.official(), width);
        assertFits(page);
        page.navigate("inbox?owner=NO_UNIT");
        assertThat(page.locator(".inbox-row").first()).isVisible();
        page.locator(".inbox-line vaadin-checkbox").first().click();
        assertThat(page.getByText("1건 선택")).isAttached();
        assertFits(page);
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    private Page look(SignedIn who, int width) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(width, 860)
                        .setBaseURL("http://localhost:" + port + "/"));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate("inbox/" + first);
        page.getByText("직원 로그인").click();
        var form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(who.getUsername());
        form.getByLabel("비밀번호").first().fill(PASSWORD);
        form.getByLabel("비밀번호").first().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        assertThat(page.locator(".request-panel .said")).isVisible();
        return page;
    }

    private UUID received(String sentence) {
        return Act.as(
                cast.official(), () -> requests.receive(new ReceiveRequest(cast.company(), null, cast.need(sentence))));
    }
}
