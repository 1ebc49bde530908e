package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import naru.Naru;
import naru.account.MyCalendar;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.meeting.MeetingForm;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.Visitor;
import naru.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** People's programmes in calendars: behind secret addresses, in mails, and in the feeds of accounts. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProgrammeCalendarTest {

    @LocalServerPort
    int port;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Publishing publishing;

    @Autowired
    PhoneLinks links;

    @Autowired
    Members members;

    @Autowired
    MyCalendar calendar;

    @Autowired
    Trip trip;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final SignedIn coordinator;
    private final UUID delegation;
    private final UUID guide;
    private final UUID planner;

    ProgrammeCalendarTest(
            @Autowired World world, @Autowired Trip trip, @Autowired Members members, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        guide = Act.as(coordinator, () -> members.add(delegation, person("guide@trip.test", Locale.ENGLISH)));
        planner = Act.as(coordinator, () -> members.add(delegation, person(coordinator.getUsername(), Locale.ENGLISH)));
    }

    @Test
    void an_event_keeps_its_name_over_all_versions_and_counts_its_changes() {
        UUID moved = add(visit("옮길 방문", "2027-01-07T09:00", guide));
        UUID gone = add(visit("없앨 방문", "2027-01-07T11:00", guide));
        UUID stays = add(visit("그대로인 방문", "2027-01-07T13:00", guide));
        publish(0);
        String address = address();
        Map<String, VEvent> first = events(fetch(address));
        assertThat(first)
                .hasSize(3)
                .allSatisfy((uid, event) -> assertThat(sequence(event)).isZero());

        edit(moved, visit("옮길 방문", "2027-01-07T10:00", guide));
        Act.as(coordinator, () -> planning.remove(gone));
        clock.advance(Duration.ofHours(1));
        publish(1);
        Map<String, VEvent> second = events(fetch(address));
        assertThat(second.keySet()).isSubsetOf(first.keySet()).hasSize(2);
        assertThat(sequence(of(second, moved))).isEqualTo(1);
        assertThat(of(second, moved).getDateTimeStamp().getValue().toInstant())
                .isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
        assertThat(of(second, stays)).isEqualTo(of(first, stays));

        edit(moved, visit("옮길 방문", "2027-01-07T09:00", guide));
        publish(2);
        assertThat(sequence(of(events(fetch(address)), moved)))
                .as("back again is another change")
                .isEqualTo(2);
    }

    @Test
    void a_mail_tells_the_calendar_what_it_tells_the_reader_and_the_feed_agrees() {
        UUID moved = add(visit("옮길 방문", "2027-01-07T09:00", guide));
        UUID gone = add(visit("없앨 방문", "2027-01-07T11:00", guide));
        add(visit("남의 방문", "2027-01-07T11:00", planner));
        publish(0);
        edit(moved, visit("옮긴 방문", "2027-01-08T09:00", guide, planner));
        edit(gone, visit("없앨 방문", "2027-01-07T11:00", planner));
        publish(1);

        List<ICalendar> mailed = mailed("guide@trip.test");
        assertThat(mailed)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getMethod().isPublish()).isTrue());
        assertThat(mailed.getFirst().getEvents())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
        Map<String, VEvent> told = byUid(mailed.getLast());
        assertThat(told).hasSize(2);
        assertThat(of(told, gone).getStatus().isCancelled()).isTrue();
        assertThat(sequence(of(told, gone))).isEqualTo(1);
        VEvent fed = of(events(fetch(address())), moved);
        assertThat(of(told, moved).getStatus().isConfirmed()).isTrue();
        assertThat(fed.getUid()).isEqualTo(of(told, moved).getUid());
        assertThat(fed.getSequence()).isEqualTo(of(told, moved).getSequence());
        assertThat(fed.getDateStart()).isEqualTo(of(told, moved).getDateStart());
        assertThat(fed.getDateTimeStamp()).isEqualTo(of(told, moved).getDateTimeStamp());
        assertThat(fed.getUrl().getValue()).contains("/pocket/of/");
        assertThat(mailed(coordinator.getUsername()).getLast().getEvents()).hasSize(2);
    }

    @Test
    void who_has_an_account_is_led_to_the_portal_and_who_has_none_to_the_own_page() {
        add(visit("함께 방문", "2027-01-07T09:00", guide, planner));
        publish(0);
        assertThat(bodies("guide@trip.test"))
                .singleElement()
                .asString()
                .contains("Dear 단원", "without signing in", link().page().toString())
                .contains("Added: 함께 방문, Thu 7 Jan 09:00–10:00 Pacific Time (UTC−8) (Korea Fri 8 Jan 02:00–03:00)");
        assertThat(bodies(coordinator.getUsername()))
                .singleElement()
                .asString()
                .contains("단원 님", "/delegations/itinerary/" + delegation);
        assertThat(links()).containsOnlyKeys(guide);
        assertThat(jdbc.queryForList(
                        "select page from notice where account_id = ?", String.class, coordinator.accountId()))
                .containsExactly("delegations/itinerary/" + delegation);

        Act.as(coordinator, () -> links.revoke(delegation, guide));
        add(visit("또 방문", "2027-01-08T09:00", guide));
        publish(1);
        assertThat(bodies("guide@trip.test"))
                .last()
                .asString()
                .as("the next mail brings a new address")
                .contains(link().page().toString());
    }

    @Test
    void the_calendar_of_an_account_holds_what_is_planned_for_its_person_besides_meetings() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        UUID theirs = add(visit("함께 방문", "2027-01-08T09:00", guide, planner));
        add(visit("통역만의 방문", "2027-01-08T11:00", guide));
        publish(0);
        String secret = Act.as(coordinator, calendar::make).value();
        Map<String, VEvent> events = events(fetch("/calendar/" + secret + ".ics"));
        assertThat(events).hasSize(1);
        assertThat(of(events, theirs).getDescription().getValue())
                .isEqualTo("1월 8일 (금) 09:00–10:00 미 태평양 시간 (UTC−8)\n한국 1월 9일 (토) 02:00–03:00");
        Act.as(coordinator, () -> links.revoke(delegation, guide));
        assertThat(fetch("/calendar/" + "x".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void a_revoked_calendar_is_gone() {
        add(visit("방문", "2027-01-07T09:00", guide));
        publish(0);
        String address = address();
        assertThat(fetch(address).statusCode()).isEqualTo(200);
        Act.as(coordinator, () -> links.revoke(delegation, guide));
        assertThat(fetch(address).statusCode()).isEqualTo(404);
    }

    private Map<UUID, PhoneLinkSummary> links() {
        return Act.as(coordinator, () -> links.of(delegation));
    }

    private String address() {
        return link().calendar().getPath();
    }

    private PhoneLinkSummary link() {
        return Objects.requireNonNull(links().get(guide));
    }

    private HttpResponse<byte[]> fetch(String path) {
        return new Visitor(port).fetch(path);
    }

    private List<String> bodies(String address) {
        return jdbc
                .queryForList(
                        "select body from outbox_message where recipient = ? and city = ? order by created_at, id",
                        String.class,
                        address,
                        coordinator.city())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private List<ICalendar> mailed(String address) {
        return jdbc
                .queryForList(
                        "select calendar from outbox_message where recipient = ? and city = ? order by created_at, id",
                        String.class,
                        address,
                        coordinator.city())
                .stream()
                .map(text -> Biweekly.parse(text).first())
                .toList();
    }

    private static Map<String, VEvent> events(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return byUid(Biweekly.parse(new String(answer.body(), StandardCharsets.UTF_8))
                .first());
    }

    private static Map<String, VEvent> byUid(ICalendar calendar) {
        return calendar.getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
    }

    private static VEvent of(Map<String, VEvent> events, UUID item) {
        return Objects.requireNonNull(events.get(item + "@localhost"));
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getValue();
    }

    private static EditMember person(String email, Locale language) {
        return new EditMember(
                new Name("단원", ""),
                new Name("통역", "Interpreter"),
                Part.INTERPRETER,
                new EmailAddress(email),
                null,
                null,
                language);
    }

    private void publish(int latest) {
        Act.as(coordinator, () -> publishing.publish(delegation, latest));
    }

    private UUID add(EditItem wanted) {
        return Act.as(coordinator, () -> planning.add(delegation, wanted));
    }

    private void edit(UUID id, EditItem wanted) {
        long seen = Act.as(coordinator, () -> queries.get(delegation)).lines().stream()
                .map(ItineraryLine::item)
                .filter(item -> item != null && item.id().equals(id))
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow()
                .version();
        Act.as(coordinator, () -> planning.edit(id, seen, wanted));
    }

    private static EditItem visit(String title, String start, UUID... who) {
        WallTime from = new WallTime(LocalDateTime.parse(start), ZoneId.of("America/Los_Angeles"));
        Set<UUID> all = new HashSet<>(List.of(who));
        return new EditItem(
                ItemKind.SITE_VISIT,
                new Name(title, ""),
                from,
                from.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                List.of(),
                Attendance.of(all),
                null);
    }
}
