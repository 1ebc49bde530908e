package naru.itinerary.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.Naru;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.itinerary.Attendance;
import naru.itinerary.EditItem;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.testing.Act;
import naru.testing.Chromium;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.assertj.core.api.Assertions;
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

/** A visit is dragged to another day, while a colleague looks; and moved by keyboard from the list. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
class TimelineInBrowserTest {

    private static final String PASSWORD = "secret of the timeline";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    Members members;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PasswordEncoder passwords;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private SignedIn coordinator = Act.someone(Role.COORDINATOR, "");
    private UUID delegation = new UUID(0, 0);

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void a_day_with_two_visits() {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        Act.as(coordinator, () -> {
            visit("연구소 견학", "2027-01-06T09:00");
            visit("기념관 견학", "2027-01-06T14:00");
        });
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void what_is_dragged_is_elsewhere_on_both_screens_and_is_had_back() {
        Page mine = browser(coordinator);
        Page theirs = browser(world.staff(coordinator.city(), Role.COORDINATOR));
        theirs.locator(".timeline").evaluate("timeline => timeline.scrollTo(150, 50)");
        theirs.locator(".papers vaadin-select").last().click();
        theirs.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("English"))
                .click();

        // Two hours and ten minutes down and two days on: it lands on the nearest quarter of an hour.
        Locator block = block(mine, "연구소 견학");
        double hour = ((Number)
                        day(mine, "2027-01-08")
                                .evaluate(
                                        "day => day.getBoundingClientRect().height"
                                                + " / (day.closest('naru-timeline').dataset.last - day.closest('naru-timeline').dataset.first)"))
                .doubleValue();
        drag(mine, block, day(mine, "2027-01-08"), hour * 130 / 60);
        assertThat(day(mine, "2027-01-08")).containsText("11:15–12:15");
        assertThat(day(theirs, "2027-01-08")).containsText("연구소 견학");
        assertThat(day(theirs, "2027-01-06")).not().containsText("연구소 견학");
        Assertions.assertThat(theirs.locator(".timeline").evaluate("timeline => timeline.scrollTop"))
                .isEqualTo(50);
        assertThat(theirs.locator(".papers vaadin-select").last()).containsText("English");

        mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("되돌리기"))
                .click();
        assertThat(day(theirs, "2027-01-06")).containsText("09:00–10:00");
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void the_list_does_the_same_by_keyboard_and_a_block_gives_the_focus_back() {
        Page page = browser(coordinator);
        block(page, "연구소 견학").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1월 6일 (수) 09:00–10:00");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(block(page, "연구소 견학").getByRole(AriaRole.BUTTON)).isFocused();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("목록").setExact(true))
                .press("Enter");
        assertThat(page.locator(".itinerary-days")).isVisible();
        assertThat(page).hasURL("http://localhost:" + port + "/delegations/itinerary/" + delegation + "?view=list");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「연구소 견학」 일정 고치기"))
                .press("Enter");
        Locator date = page.getByRole(AriaRole.DIALOG)
                .locator("vaadin-date-picker input")
                .first();
        Locator wrong =
                page.locator("vaadin-date-time-picker > [slot=error-message]").first();
        date.fill("언젠가");
        date.press("Enter");
        assertThat(wrong).hasText("날짜는 2027-01-06, 시각은 09:00처럼 적어 주십시오.");
        date.fill("2027. 1. 6.");
        date.press("Enter");
        assertThat(date).hasValue("2027-01-06");
        Locator time = page.getByRole(AriaRole.DIALOG).locator("vaadin-time-picker input");
        time.first().fill("25시");
        time.first().press("Enter");
        assertThat(wrong).hasText("날짜는 2027-01-06, 시각은 09:00처럼 적어 주십시오.");
        time.first().fill("오후 2시 반");
        time.first().press("Enter");
        assertThat(time.first()).hasValue("14:30");
        time.first().fill("10:15");
        time.first().press("Enter");
        time.nth(1).fill("11:15");
        time.nth(1).press("Enter");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("저장").setExact(true))
                .press("Enter");
        assertThat(page.locator(".line").first()).containsText("10:15–11:15");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「연구소 견학」 일정 고치기")))
                .isFocused();
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void what_hinders_saving_comes_into_sight() {
        Page mine = browser(coordinator);
        Page theirs = browser(world.staff(coordinator.city(), Role.COORDINATOR));
        edit(mine, "연구소 견학");
        edit(theirs, "연구소 견학");
        theirs.getByLabel("복장").fill("정장");
        save(theirs);
        assertThat(theirs.getByRole(AriaRole.DIALOG)).hasCount(0);

        save(mine);
        assertThat(mine.getByText("복장")).hasCount(2);
        assertThat(mine.locator(".conflict")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.9));
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void whoever_works_by_keyboard_goes_on_where_they_were() {
        Act.as(coordinator, () -> {
            visit("겹치는 견학", "2027-01-06T09:30");
            members.add(delegation, EditMember.official(new Name("하나래", ""), new Name("주무관", "")));
            members.add(delegation, EditMember.official(new Name("두나래", ""), new Name("주무관", "")));
        });
        Page page = browser(coordinator);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("그대로 두기: "))
                .press("Enter");
        page.getByLabel("사유").fill("둘로 나누어 갑니다.");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("그대로 두기"))
                .press("Enter");
        assertThat(page.locator(".concerns h2")).hasText("안 맞는 일정이 없습니다");
        assertThat(page.locator(".concerns h2")).isFocused();

        page.navigate("delegations/members/" + delegation);
        Locator up = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("두나래 의전 순서 앞으로"));
        up.press("Enter");
        assertThat(page.locator("ol > li").last()).containsText("하나래");
        assertThat(up).isFocused();
        Assertions.assertThat(complaints).isEmpty();
    }

    private static void edit(Page page, String title) {
        block(page, title).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「" + title + "」 일정 고치기"))
                .click();
        assertThat(page.getByLabel("복장")).isVisible();
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("저장").setExact(true))
                .click();
    }

    private static Locator block(Page page, String title) {
        return page.locator(".timeline-block", new Page.LocatorOptions().setHasText(title));
    }

    private static Locator day(Page page, String date) {
        return page.locator(".timeline-body[data-day='" + date + "']");
    }

    /** As a hand does: down, a little, on, up. */
    private static void drag(Page page, Locator block, Locator day, double down) {
        page.locator(".itinerary-switches").evaluate("above => above.scrollIntoView()");
        var from = block.boundingBox();
        var to = day.boundingBox();
        page.mouse().move(from.x + 20, from.y + 10);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y + 20);
        page.mouse().move(to.x + to.width / 2, from.y + 10 + down);
        page.mouse().move(to.x + to.width / 2 + 5, from.y + 10 + down);
        assertThat(page.locator(".timeline-ghost")).containsText("1월 8일 (금) 11:15–12:15");
        page.mouse().up();
    }

    private void visit(String title, String start) {
        WallTime from = new WallTime(LocalDateTime.parse(start), Trip.VEGAS);
        planning.add(
                delegation,
                new EditItem(
                        ItemKind.SITE_VISIT,
                        new Name(title, ""),
                        from,
                        from.plus(Duration.ofHours(1)),
                        null,
                        null,
                        null,
                        List.of(),
                        Attendance.of(Set.of(members.of(delegation).getFirst().id())),
                        null));
    }

    private Page browser(SignedIn person) {
        jdbc.update(
                "update account set password_hash = ? where id = ?", passwords.encode(PASSWORD), person.accountId());
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setViewportSize(1280, 860)
                        .setBaseURL("http://localhost:" + port + "/"));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("delegations/itinerary/" + delegation);
        page.getByText("직원 로그인").click();
        Locator form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(person.getUsername());
        form.getByLabel("비밀번호").first().fill(PASSWORD);
        form.getByLabel("비밀번호").first().press("Enter");
        assertThat(page.locator(".timeline-block").first()).isVisible();
        return page;
    }
}
