package naru.itinerary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import naru.Naru;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Members;
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

/** A programme on a phone: light, and readable without a connection once it was opened. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
class PhoneInBrowserTest {

    private static final long LIGHT = 150_000;
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    Publishing publishing;

    @Autowired
    PhoneLinks links;

    private final SignedIn coordinator;
    private final UUID delegation;
    private final UUID mayor;
    private final List<String> refused = new ArrayList<>();
    private Wire wire;

    PhoneInBrowserTest(
            @Autowired World world, @Autowired Trip trip, @Autowired Members members, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        mayor = Act.as(coordinator, () -> members.of(delegation)).getFirst().id();
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
    void a_trip_of_ten_days() {
        wire = new Wire(port);
        Act.as(coordinator, () -> {
            IntStream.range(0, 40).forEach(i -> planning.add(delegation, visit(i)));
            publishing.publish(delegation, 0);
            links.make(delegation, mayor);
        });
    }

    @AfterEach
    void hang_up() {
        wire.close();
        assertThat(refused).isEmpty();
    }

    @Test
    void it_is_light_and_is_read_without_a_connection_until_it_is_revoked() {
        try (BrowserContext phone = phone("Asia/Seoul", true)) {
            Page page = phone.newPage();
            page.navigate(address());
            Locator age = page.locator("#age");
            assertThat(age).containsText(Pattern.compile("오늘 \\d\\d:\\d\\d에 받은 내용입니다.*인터넷이 끊겨도"));
            System.out.println("A programme of 40 items came in " + wire.came() + " bytes.");
            assertThat(wire.came()).isBetween(1_000L, LIGHT);
            fits(page);
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 200% }"));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

            wire.cut();
            phone.setOffline(true);
            page.reload();
            assertThat(page.locator("h1")).hasText("김나루 시장 님 일정");
            assertThat(page.locator("ol > li")).hasCount(40);
            assertThat(page.locator("h3").first()).hasText("방문 0");
            assertThat(age).containsText(Pattern.compile("오늘 \\d\\d:\\d\\d에 받은 내용입니다.*연결되어 있지 않습니다"));
            assertThat(age).not().containsText("하루가 넘었습니다");
            page.getByText("English", new Page.GetByTextOptions().setExact(true))
                    .tap();
            assertThat(page.locator("h1")).hasText("Programme of Mayor Kim Naru");
            page.goBack();

            page.clock().setFixedTime(later(page));
            page.reload();
            assertThat(age).containsText("하루가 넘었습니다");
            assertThat(age).hasClass(Pattern.compile("warning"));

            wire.mend();
            phone.setOffline(false);
            Act.as(coordinator, () -> {
                planning.add(delegation, visit(40));
                publishing.publish(delegation, 1);
            });
            page.reload();
            assertThat(page.locator("ol > li")).hasCount(41);
            assertThat(page.locator("details")).containsText("1판과 달라진 일정 1건");

            Act.as(coordinator, () -> links.revoke(delegation, mayor));
            page.reload();
            assertThat(page.locator("h1")).hasText("이 주소로 볼 수 있는 일정이 없습니다");
            wire.cut();
            assertThatThrownBy(page::reload).as("nothing is kept").isInstanceOf(PlaywrightException.class);
        }
    }

    @Test
    void it_says_the_same_times_wherever_the_phone_is_and_without_scripts() {
        Set<List<String>> said = new LinkedHashSet<>();
        for (String zone : List.of("Asia/Seoul", "America/Los_Angeles", "America/Vancouver")) {
            try (BrowserContext phone = phone(zone, zone.equals("Asia/Seoul"))) {
                Page page = phone.newPage();
                page.navigate(address());
                said.add(page.locator("ol time").allInnerTexts());
            }
        }
        try (BrowserContext phone = phone("Asia/Seoul", false)) {
            Page page = phone.newPage();
            page.navigate(address());
            said.add(page.locator("ol time").allInnerTexts());
            assertThat(page.locator("#age")).containsText("한국 시간 2026년 12월 1일 (화) 12:00에 받은 내용입니다");
        }
        assertThat(said).hasSize(1);
        assertThat(said.iterator().next()).hasSize(80).contains("1월 5일 (화) 08:00–09:00 미 태평양 시간 (UTC−8)");
    }

    private BrowserContext phone(String zone, boolean scripts) {
        BrowserContext phone = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("ko-KR")
                        .setTimezoneId(zone)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(360, 740)
                        .setHasTouch(true));
        phone.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        return phone;
    }

    /** Nothing scrolls sideways, and what is pressed is as large as a thumb. */
    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        for (Locator pressed : page.locator("main a, summary").all()) {
            assertThat(pressed.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
    }

    /** Two days later than it is on the phone. */
    private static long later(Page page) {
        return ((Number) page.evaluate("Date.now() + 2 * 24 * 60 * 60 * 1000")).longValue();
    }

    private String address() {
        PhoneLinkSummary link = Objects.requireNonNull(
                Act.as(coordinator, () -> links.of(delegation)).get(mayor));
        return "http://localhost:" + wire.port() + link.page().getPath();
    }

    private EditItem visit(int number) {
        WallTime start = new WallTime(
                LocalDateTime.parse("2027-01-05T08:00").plusDays(number / 5).plusHours(2L * (number % 5)),
                ZoneId.of("America/Los_Angeles"));
        return new EditItem(
                ItemKind.SITE_VISIT,
                new Name("방문 " + number, "Visit " + number),
                start,
                start.plus(Duration.ofHours(1)),
                null,
                "서관 " + number + "호 회의실",
                "창업지원기관 " + number,
                List.of(
                        new Counterpart("Alex Kim " + number, "Director", "Accelerator of the West Coast"),
                        new Counterpart("Jo Lee " + number, "Manager", "Accelerator of the West Coast")),
                new Attendance(Set.of(mayor), Set.of(), mayor),
                null);
    }
}
