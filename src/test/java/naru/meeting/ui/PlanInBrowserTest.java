package naru.meeting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import naru.Naru;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The planning form in the tab of a real browser, which keeps what is typed there. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
class PlanInBrowserTest {

    private static final String PASSWORD = "secret of the plan";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PasswordEncoder passwords;

    private SignedIn coordinator = Act.someone(Role.COORDINATOR, "");
    private UUID delegation = new UUID(0, 0);
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void a_coordinator_plans() {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        jdbc.update(
                "update account set password_hash = ? where id = ?",
                passwords.encode(PASSWORD),
                coordinator.accountId());
        delegation = trip.delegation(coordinator);
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(1280, 860)
                        .setBaseURL("http://localhost:" + port + "/"));
        page = context.newPage();
        page.navigate("meetings/new/" + delegation);
        signIn();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void what_is_typed_outlives_a_reload_and_an_expired_login_until_it_is_cleared() {
        title().fill("부스 순회 면담");
        page.getByText("부스 순회", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("여러 부스 한꺼번에 넣기").fill("A-1, 15\nB-2, 10, 5");
        page.getByText("목록에 넣기").click();
        assertThat(page.locator(".stop")).hasCount(2);

        page.reload();
        assertThat(page.getByText("저장하지 않은 내용을 되살렸습니다.")).isVisible();
        assertThat(page.locator(".stop")).hasCount(2);

        context.clearCookies();
        page.reload();
        signIn();
        assertThat(page).hasURL(Pattern.compile("meetings/new/" + delegation));
        assertThat(page.locator(".stop")).hasCount(2);
        assertThat(title()).hasValue("부스 순회 면담");

        page.getByText("지우고 새로 쓰기").click();
        assertThat(title()).hasValue("");
        page.reload();
        assertThat(title()).hasValue("");
        assertThat(page.getByText("저장하지 않은 내용을 되살렸습니다.")).hasCount(0);
    }

    @Test
    void the_first_field_that_is_wrong_has_the_focus_also_where_it_is_a_group() {
        save().click();
        assertThat(title()).isFocused();
        title().fill("간담회");
        Locator member = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("김나루 시장"));
        member.uncheck();
        save().click();
        assertThat(member).isFocused();
    }

    @Test
    void another_page_begins_at_its_heading_however_far_one_had_read() {
        page.setViewportSize(1280, 300);
        page.navigate("delegations");
        Locator members = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("단원 1명"));
        members.scrollIntoViewIfNeeded();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .not()
                .isInViewport();
        members.click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("시험 대표단 단원")))
                .isInViewport();
        assertThat(page.locator("main#content")).isFocused();
    }

    private Locator title() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("면담 이름").setExact(true));
    }

    private Locator save() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("면담 저장"));
    }

    private void signIn() {
        page.getByText("직원 로그인").click();
        Locator form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(coordinator.getUsername());
        form.getByLabel("비밀번호").first().fill(PASSWORD);
        form.getByLabel("비밀번호").first().press("Enter");
        assertThat(save()).isVisible();
    }
}
