package naru.meeting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import naru.Naru;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingQueries;
import naru.meeting.OnBehalf;
import naru.meeting.RegistrationDetails;
import naru.meeting.SlotSummary;
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

/** A company that is dragged on one screen is elsewhere on the other, which loses nothing it was in the middle of. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
class BoardInBrowserTest {

    private static final String PASSWORD = "secret of the board";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Trip trip;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    MeetingQueries queries;

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
    private List<RegistrationDetails> companies = List.of();
    private Page mine;
    private Page theirs;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void two_coordinators_look_at_one_board() {
        clock.set(TestClock.START);
        String city = world.city();
        coordinator = coordinator(city);
        delegation = trip.delegation(coordinator);
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 9, 1);
        companies = Act.as(coordinator, () -> {
            List<SlotSummary> slots = queries.calendar(delegation).getFirst().slots();
            return IntStream.range(0, 2)
                    .mapToObj(i -> queries.registration(onBehalf.register(
                            world.companyOf(world.company(city)),
                            Trip.command(slots.get(i).id(), 1))))
                    .toList();
        });
        mine = browser(coordinator);
        theirs = browser(coordinator(city));
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    @Test
    void a_company_dragged_to_a_free_slot_is_there_on_the_other_screen_too() {
        theirs.locator(".board").evaluate("board => board.scrollTo(0, 120)");
        chip(mine, 0).dragTo(cell(mine, 3));

        assertThat(cell(mine, 3)).containsText(name(0));
        assertThat(cell(theirs, 3)).containsText(name(0));
        assertThat(cell(theirs, 0)).not().containsText(name(0));
        Assertions.assertThat(theirs.locator(".board").evaluate("board => board.scrollTop"))
                .isEqualTo(120);
        mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("되돌리기"))
                .click();
        assertThat(cell(theirs, 0)).containsText(name(0));
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void a_place_that_others_wait_for_is_given_up_only_when_that_is_wanted() {
        UUID slot = Act.as(coordinator, () -> queries.calendar(delegation))
                .getFirst()
                .slots()
                .getFirst()
                .id();
        Act.as(
                coordinator,
                () -> onBehalf.standInLine(world.companyOf(world.company(coordinator.city())), Trip.command(slot, 1)));
        chip(mine, 0).dragTo(cell(mine, 3));
        Locator question = mine.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("바로 제안되므로 되돌릴 수 없습니다");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("닫기"))
                .click();
        assertThat(cell(mine, 0)).containsText(name(0));

        chip(mine, 0).dragTo(cell(mine, 3));
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("옮기기"))
                .click();
        assertThat(cell(theirs, 3)).containsText(name(0));
        assertThat(mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("되돌리기")))
                .hasCount(0);
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void one_dropped_on_a_full_slot_asks_whether_to_swap_and_the_open_dialog_of_the_other_screen_follows() {
        cell(theirs, 1).getByRole(AriaRole.BUTTON).click();
        assertThat(theirs.getByRole(AriaRole.DIALOG)).containsText(name(1));

        chip(mine, 0).dragTo(cell(mine, 1));
        Locator question = mine.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText(name(0) + " 면담 맞바꾸기");
        assertThat(cell(mine, 0)).containsText(name(0));
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("맞바꾸기"))
                .click();

        assertThat(cell(mine, 0)).containsText(name(1));
        assertThat(theirs.getByRole(AriaRole.DIALOG)).containsText(name(0));
        theirs.keyboard().press("Escape");
        assertThat(theirs.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(cell(theirs, 1).getByRole(AriaRole.BUTTON)).isFocused();
        assertThat(theirs).not().hasURL(Pattern.compile("slot="));
        Assertions.assertThat(complaints).isEmpty();
    }

    private static Locator cell(Page page, int number) {
        return page.locator(".board-cell").nth(number);
    }

    private Locator chip(Page page, int number) {
        return page.locator(".board-chip", new Page.LocatorOptions().setHasText(name(number)));
    }

    private String name(int number) {
        return companies.get(number).company().name().ko();
    }

    private SignedIn coordinator(String city) {
        SignedIn person = world.staff(city, Role.COORDINATOR);
        jdbc.update(
                "update account set password_hash = ? where id = ?", passwords.encode(PASSWORD), person.accountId());
        return person;
    }

    private Page browser(SignedIn person) {
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
        page.navigate("board/" + delegation);
        page.getByText("직원 로그인").click();
        Locator form = page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("비밀번호")));
        form.getByLabel("전자우편").fill(person.getUsername());
        form.getByLabel("비밀번호").first().fill(PASSWORD);
        form.getByLabel("비밀번호").first().press("Enter");
        assertThat(page.locator(".board-cell").first()).isVisible();
        return page;
    }
}
