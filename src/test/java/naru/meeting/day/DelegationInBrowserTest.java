package naru.meeting.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import naru.Naru;
import naru.account.MyCalendar;
import naru.base.Name;
import naru.base.TimeWords;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Delegations;
import naru.delegation.EditMember;
import naru.delegation.PlanDelegation;
import naru.delegation.Purpose;
import naru.meeting.MeetingQueries;
import naru.meeting.MeetingSummary;
import naru.meeting.Registering;
import naru.meeting.SlotSummary;
import naru.meeting.day.Reading.Entry;
import naru.testing.Act;
import naru.testing.Chores;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.Visitor;
import naru.testing.World;
import naru.tradeshow.PlanTradeShow;
import naru.tradeshow.TradeShows;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/**
 * All meetings of a delegation from the empty page to the last mail: planned, opened, filled, moved and partly cancelled
 * on screen by a coordinator and by companies; then what each of forty companies reads on its phone, in its mail and in
 * its calendars is the same.
 */
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({NaruTest.Settings.class, Chores.class})
@Tag("browser")
class DelegationInBrowserTest {

    private static final int MAIL = TestSocketUtils.findAvailableTcpPort();
    private static final int ALL = 40;
    private static final int EXHIBITING = 18;
    private static final String TABLE = "수출기업 간담회";
    private static final String ROUND = "유레카 파크 순회";
    private static final String TALKS = "개별 상담";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    TradeShows shows;

    @Autowired
    Delegations delegations;

    @Autowired
    MeetingQueries queries;

    @Autowired
    Registering registering;

    @Autowired
    MyCalendar calendar;

    @Autowired
    Chores chores;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final GreenMail mail = new GreenMail(new ServerSetup(MAIL, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private SignedIn coordinator = Act.someone(Role.COORDINATOR, "");
    private UUID delegation = new UUID(0, 0);
    private List<SignedIn> contacts = List.of();
    private List<String> names = List.of();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL);
    }

    @BeforeEach
    void a_delegation_without_meetings() {
        mail.start();
        clock.set(TestClock.START);
        String city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
        contacts = Stream.generate(() -> world.company(city)).limit(ALL).toList();
        names = contacts.stream().map(this::name).toList();
        jdbc.update("update account set password_hash = ? where city = ?", "{noop}" + People.PASSWORD, city);
        delegation = Act.as(coordinator, this::plan);
    }

    @AfterEach
    void no_more_mail() {
        mail.stop();
    }

    @Test
    void phone_mail_and_calendar_of_every_company_say_the_same_in_the_end() {
        try (People people = new People(port)) {
            Page desk = people.atDesk(coordinator);
            Coordinator city = new Coordinator(desk, delegation);
            planAndOpen(new Planner(desk, delegation));
            fill(people);
            city.confirmAll(EXHIBITING + EXHIBITING + ALL);
            tell();

            changeTalks(city, people);
            handOnPlacesAtTheTable(people);
            city.rearrange(meeting(ROUND).id(), 6, 2, 2, 20);
            tell();

            city.toBoard("2027-01-07");
            city.cancelOnBoard(names.get(3), Planner.booth(4), "전시를 철수하셨다고 들었습니다.");
            phone(people, 20, company -> company.accept(ROUND));
            city.rearrange(meeting(ROUND).id(), 18, 3, 16, 20);
            tell();

            compare(people);
            assertThat(people.complaints()).as("what browsers complained of").isEmpty();
        }
    }

    private void planAndOpen(Planner planner) {
        planner.roundTable(TABLE, EXHIBITING);
        planner.boothRound(ROUND, EXHIBITING);
        planner.oneToOne(TALKS, List.of("박과장", "최주무관"));
    }

    /** Two companies register by themselves; so that it does not take all day, the others' screens are left out. */
    private void fill(People people) {
        MeetingSummary table = meeting(TABLE);
        MeetingSummary round = meeting(ROUND);
        MeetingSummary talks = meeting(TALKS);
        for (int i = 0; i < 2; i++) {
            int slot = i;
            phone(people, i, company -> {
                company.register(TABLE, 0);
                company.register(ROUND, slot);
                company.register(TALKS, slot);
            });
        }
        for (int i = 2; i < ALL; i++) {
            if (i < EXHIBITING) {
                register(i, table, 0);
                register(i, round, i);
            }
            register(i, talks, i);
        }
        phone(people, 18, company -> company.standInLine(TABLE, 0));
        Act.as(contacts.get(19), () -> registering.standInLine(Trip.command(slot(table, 0), 2)));
        Act.as(contacts.get(20), () -> registering.standInLine(Trip.command(slot(round, 3), 2)));
        Act.as(contacts.get(21), () -> registering.standInLine(Trip.command(slot(table, 0), 2)));
    }

    /** One is cancelled, others follow onto the place that became free, two swap, and the first phones again. */
    private void changeTalks(Coordinator city, People people) {
        city.cancel(names.get(30), "시장 일정이 바뀌었습니다.");
        city.toBoard("2027-01-09");
        city.drag(names.get(31), at(30).place(), at(30).time());
        city.move(names.get(32), at(31).day() + " " + at(31).time() + " · " + TALKS + " · " + at(31).place());
        city.swap(names.get(33), names.get(34));
        phone(people, 0, company -> company.move(TALKS));
        city.toBoard("2027-01-08");
        city.registerOnBehalf(names.get(30), at(0).place(), at(0).time());
    }

    /** Two give their places at the table back; those in line take them, one by the link in the mail. */
    private void handOnPlacesAtTheTable(People people) {
        phone(people, 1, company -> company.withdraw(TABLE));
        phone(people, 2, company -> company.withdraw(TABLE));
        settled();
        new Exhibitor(people.stranger())
                .acceptBy(new Letterbox(mail)
                        .of(contacts.get(18).getUsername())
                        .getLast()
                        .link());
        phone(people, 19, company -> company.accept(TABLE));
    }

    private void compare(People people) {
        Letterbox letters = new Letterbox(mail);
        SoftAssertions same = new SoftAssertions();
        for (int i = 0; i < ALL; i++) {
            SignedIn contact = contacts.get(i);
            String address = "calendar/" + Act.as(contact, calendar::make).value() + ".ics";
            List<Said> phone = Reading.phone(people.onPhone(contact)).stream()
                    .map(Said::bare)
                    .toList();
            List<Letterbox.Letter> mails = letters.of(contact.getUsername());
            Map<String, Entry> sent = Reading.calendar(mails);
            String who = "company " + i + " ";
            same.assertThat(Reading.letters(mails)).as(who + "in its mail").containsExactlyInAnyOrderElementsOf(phone);
            same.assertThat(sent.values().stream().map(Entry::said).map(Said::bare))
                    .as(who + "in a calendar that takes entries by mail")
                    .containsExactlyInAnyOrderElementsOf(phone.stream()
                            .filter(DelegationInBrowserTest::isEntered)
                            .toList());
            same.assertThat(Reading.feed(new Visitor(port), address).values())
                    .as(who + "in a calendar that is subscribed to")
                    .containsExactlyInAnyOrderElementsOf(sent.values().stream()
                            .filter(entry -> entry.said().state().equals(Said.CONFIRMED))
                            .toList());
        }
        same.assertAll();
    }

    private static boolean isEntered(Said said) {
        return said.state().equals(Said.CONFIRMED) || said.state().equals(Said.CANCELLED);
    }

    private void phone(People people, int company, Consumer<Exhibitor> does) {
        does.accept(new Exhibitor(people.onPhone(contacts.get(company))));
    }

    private void register(int company, MeetingSummary meeting, int slot) {
        Act.as(contacts.get(company), () -> registering.register(Trip.command(slot(meeting, slot), 2)));
    }

    /** What is new is told, once it was gathered for long enough, and arrives. */
    private void tell() {
        clock.advance(Duration.ofMinutes(5));
        chores.goRound();
        settled();
    }

    private void settled() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> world.count("select count(*) from outbox_message where state = 'WAITING'") == 0);
    }

    private MeetingSummary meeting(String title) {
        return Act.as(coordinator, () -> queries.calendar(delegation)).stream()
                .filter(meeting -> meeting.title().ko().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static UUID slot(MeetingSummary meeting, int number) {
        return meeting.slots().get(number).id();
    }

    /** Where and when the talk is that a company was given first. */
    private Spot at(int talk) {
        SlotSummary slot = meeting(TALKS).slots().get(talk);
        return new Spot(
                TimeWords.day(slot.start().date(), Locale.KOREAN),
                TimeWords.span(slot.start(), slot.length()),
                slot.place().ko());
    }

    private String name(SignedIn contact) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select name_ko from company where id = ?", String.class, world.companyOf(contact)));
    }

    private UUID plan() {
        UUID show = shows.plan(new PlanTradeShow(
                "CES27",
                new Name("CES 2027", "CES 2027"),
                new Name("라스베이거스", "Las Vegas"),
                Trip.VEGAS,
                LocalDate.parse("2027-01-06"),
                LocalDate.parse("2027-01-09")));
        return delegations.plan(new PlanDelegation(
                show,
                "CES27",
                new Name("CES 2027 대표단", "CES 2027 delegation"),
                new Purpose("수출 지원", "Support of exports"),
                LocalDate.parse("2027-01-05"),
                LocalDate.parse("2027-01-12"),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2027-01-09"),
                Stream.of("김시장", "이국장", "박과장", "최주무관")
                        .map(name -> EditMember.official(new Name(name, name), new Name("단원", "Member")))
                        .toList()));
    }

    private record Spot(String day, String time, String place) {}
}
