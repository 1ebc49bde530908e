package naru.account;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.Naru;
import naru.base.Name;
import naru.base.Secret;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Delegations;
import naru.meeting.EditMeeting;
import naru.meeting.MeetingForm;
import naru.meeting.MeetingPlanning;
import naru.meeting.MeetingService;
import naru.meeting.MeetingUpkeep;
import naru.meeting.Participant;
import naru.meeting.PlanMeeting;
import naru.meeting.RegisterCompany;
import naru.meeting.Registering;
import naru.support.AssignRequest;
import naru.support.Categories;
import naru.support.CategorySummary;
import naru.support.NewNeed;
import naru.support.ReceiveRequest;
import naru.support.SupportRequests;
import naru.testing.Act;
import naru.testing.Chores;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.Visitor;
import naru.testing.World;
import naru.tradeshow.TradeShows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calendar behind a secret address, as a calendar program reads it over HTTP. */
@NaruTest
@SpringBootTest(classes = Naru.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CalendarFeedTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Chores chores;

    @Autowired
    TestClock clock;

    @Autowired
    Trip trip;

    @Autowired
    MyCalendar calendar;

    @Autowired
    Delegations delegations;

    @Autowired
    TradeShows shows;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    Registering registering;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingUpkeep upkeep;

    @Autowired
    Categories categories;

    @Autowired
    SupportRequests requests;

    @Autowired
    JdbcTemplate jdbc;

    String city = "";
    SignedIn coordinator = Act.someone(Role.COORDINATOR, "");
    SignedIn contact = coordinator;
    UUID delegation = new UUID(0, 0);

    @BeforeEach
    void a_delegation() {
        clock.set(TestClock.START);
        city = world.city();
        coordinator = world.staff(city, Role.COORDINATOR);
        contact = world.company(city);
        delegation = trip.delegation(coordinator);
    }

    @Test
    void a_company_has_its_confirmed_meeting_under_the_name_the_mail_gave_it() {
        UUID registration = register(contact, vancouver());
        Act.as(coordinator, () -> meetings.confirm(registration));
        clock.advance(Duration.ofMinutes(5));
        chores.goRound();

        HttpResponse<String> answer = fetch(make(contact));
        VEvent event = only(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2027-01-12T23:00:00Z")));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2027-01-12T23:20:00Z")));
        assertThat(event.getDescription().getValue()).contains("16:00–16:20", "한국 1월 13일 (수) 08:00–08:20");

        VEvent mailed = only(Objects.requireNonNull(jdbc.queryForObject(
                "select calendar from outbox_message where recipient = ? and calendar is not null",
                String.class,
                contact.getUsername())));
        assertThat(event.getUid()).isEqualTo(mailed.getUid());
        assertThat(event.getSequence()).isEqualTo(mailed.getSequence());
        assertThat(event.getDateStart()).isEqualTo(mailed.getDateStart());
        assertThat(event.getSummary()).isEqualTo(mailed.getSummary());
        assertThat(event.getLocation()).isEqualTo(mailed.getLocation());
    }

    @Test
    void another_room_has_the_number_at_once_that_the_mail_about_it_will_have() {
        UUID registration = register(contact, vancouver());
        Act.as(coordinator, () -> meetings.confirm(registration));
        clock.advance(Duration.ofMinutes(5));
        chores.goRound();
        String address = make(contact);
        UUID meeting = Objects.requireNonNull(
                jdbc.queryForObject("select meeting_id from registration where id = ?", UUID.class, registration));
        Act.as(
                coordinator,
                () -> upkeep.edit(
                        meeting,
                        new EditMeeting(
                                new Name("밴쿠버 면담", "Vancouver meeting"),
                                new Name("대회의실", "Great hall"),
                                2,
                                1,
                                0,
                                0,
                                List.of())));

        assertThat(only(fetch(address)).getLocation().getValue()).contains("대회의실");
        assertThat(only(fetch(address)).getSequence().getValue()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(5));
        chores.goRound();
        assertThat(only(fetch(address)).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void a_meeting_that_is_withdrawn_is_gone() {
        UUID registration = register(contact, vancouver());
        Act.as(coordinator, () -> meetings.confirm(registration));
        String address = make(contact);
        assertThat(events(fetch(address))).hasSize(1);
        Act.as(contact, () -> registering.withdraw(registration));
        assertThat(events(fetch(address))).isEmpty();
    }

    @Test
    void no_company_sees_the_meetings_and_requests_of_another() {
        SignedIn other = world.company(city);
        SignedIn stranger = world.company(world.city());
        UUID table = trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, 18);
        UUID registration = register(contact, slotOf(table));
        Act.as(coordinator, () -> meetings.confirm(registration));
        register(contact, vancouver());
        need(contact);

        assertThat(events(fetch(make(contact)))).hasSize(3);
        assertThat(events(fetch(make(other)))).isEmpty();
        assertThat(events(fetch(make(stranger)))).isEmpty();
        assertThat(events(fetch(make(world.colleague(contact, "WAITING"))))).isEmpty();
        assertThat(events(fetch(make(world.staff(world.city(), Role.COORDINATOR)))))
                .isEmpty();
    }

    @Test
    void whoever_is_signed_in_reads_the_calendar_of_the_address() {
        UUID registration = register(contact, vancouver());
        Act.as(coordinator, () -> meetings.confirm(registration));
        String address = make(contact);
        String elsewhere = make(world.staff(world.city(), Role.ADMINISTRATOR));
        assertThat(Act.as(world.staff(world.city(), Role.COORDINATOR), () -> events(fetch(address))))
                .hasSize(1);
        assertThat(events(fetch(elsewhere))).isEmpty();
    }

    @Test
    void staff_have_one_entry_for_a_round_table_with_all_who_come() {
        UUID slot = slotOf(trip.meeting(coordinator, delegation, MeetingForm.ROUND_TABLE, 1, 18));
        List<SignedIn> guests = List.of(contact, world.company(city), world.company(city));
        guests.forEach(guest -> Act.as(coordinator, () -> meetings.confirm(register(guest, slot))));

        for (Role role : List.of(Role.COORDINATOR, Role.OFFICIAL)) {
            VEvent event = only(fetch(make(world.staff(city, role))));
            assertThat(event.getSummary().getValue()).contains("외 2개사", "시험 면담");
            assertThat(event.getUrl().getValue()).endsWith("/today/" + delegation + "/2027-01-07");
            for (SignedIn guest : guests) {
                assertThat(event.getDescription().getValue()).contains(name(guest));
            }
        }
    }

    @Test
    void a_request_for_a_meeting_is_due_on_the_day_it_loses_its_place() {
        register(contact, vancouver());
        // Seven days after noon on 1 December in Korea.
        for (SignedIn who : List.of(contact, coordinator)) {
            VEvent event = only(fetch(make(who)));
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                    .isEqualTo("20261208");
        }
        assertThat(events(fetch(make(world.staff(city, Role.OFFICIAL))))).isEmpty();
    }

    @Test
    void an_official_has_the_due_dates_of_the_own_unit_and_the_own_desk() {
        UUID unit = world.unit(city);
        SignedIn official = world.staff(city, Role.OFFICIAL);
        SignedIn assignee = world.staff(city, Role.OFFICIAL);
        SignedIn bystander = world.staff(city, Role.OFFICIAL);
        jdbc.update("update account set unit_id = ? where id = ?", unit, official.accountId());
        UUID request = need(contact);
        Act.as(
                official,
                () -> requests.assign(new AssignRequest(request, version(request), unit, assignee.accountId())));

        for (SignedIn who : List.of(official, assignee, contact)) {
            VEvent event = only(fetch(make(who)));
            assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true))
                    .isEqualTo(Objects.requireNonNull(jdbc.queryForObject(
                                    "select due_on from support_request where id = ?",
                                    java.time.LocalDate.class,
                                    request))
                            .toString());
            assertThat(event.getUid().getValue()).startsWith(request.toString());
        }
        assertThat(events(fetch(make(bystander)))).isEmpty();
    }

    @Test
    void an_address_that_is_revoked_replaced_or_made_up_leads_nowhere() {
        String first = make(contact);
        assertThat(fetch(first).statusCode()).isEqualTo(200);
        String second = make(contact);
        assertThat(first).isNotEqualTo(second);
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        Act.as(contact, calendar::revoke);
        assertThat(fetch(second).statusCode()).isEqualTo(404);
        assertThat(fetch("calendar/made-up.ics").statusCode()).isEqualTo(404);
        assertThat(Act.as(contact, calendar::get)).isEmpty();
    }

    @Test
    void nobody_reads_the_calendar_of_a_closed_account() {
        String address = make(contact);
        jdbc.update("update account set open = false where id = ?", contact.accountId());
        assertThat(fetch(address).statusCode()).isEqualTo(404);
        assertThat(fetch(address).body()).isEmpty();
    }

    @Test
    void the_store_knows_the_secret_by_its_hash_only_and_when_it_was_used() {
        String address = make(contact);
        String secret = address.replace("calendar/", "").replace(".ics", "");
        assertThat(secret).hasSize(43);
        assertThat(jdbc.queryForList("select * from calendar_feed").toString()).doesNotContain(secret);
        assertThat(new Secret(secret).toString()).doesNotContain(secret);

        assertThat(Act.as(contact, calendar::get).orElseThrow().lastReadAt()).isNull();
        fetch(address);
        assertThat(Act.as(contact, calendar::get).orElseThrow().lastReadAt()).isNotNull();
    }

    @Test
    void who_has_read_it_is_told_when_nothing_changed_and_gets_no_session() {
        String address = make(contact);
        HttpResponse<String> first = fetch(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("max-age=300, private");
        assertThat(first.headers().firstValue("Pragma")).isEmpty();
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(fetch(address).headers().firstValue("ETag")).contains(tag);

        HttpResponse<byte[]> again = new Visitor(port).fetch(address, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        register(contact, vancouver());
        assertThat(new Visitor(port).fetch(address, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_calendar_speaks_the_language_of_the_person() {
        register(contact, vancouver());
        jdbc.update("update account set language = 'en' where id = ?", contact.accountId());
        HttpResponse<String> answer = fetch(make(contact));
        assertThat(Biweekly.parse(answer.body()).first().getNames().getFirst().getValue())
                .startsWith("Naru");
        assertThat(only(answer).getSummary().getValue()).isEqualTo("Answer expected: Vancouver meeting");
    }

    @Test
    void meetings_of_long_ago_are_no_longer_read_every_hour() {
        UUID registration = register(contact, vancouver());
        Act.as(coordinator, () -> meetings.confirm(registration));
        jdbc.update(
                "update slot set starts_at = ? where meeting_id = (select meeting_id from registration where id = ?)",
                LocalDateTime.parse("2026-05-01T10:00"),
                registration);
        assertThat(events(fetch(make(contact)))).isEmpty();
    }

    /** A meeting at the golden time: 16:00 in Vancouver, where the clocks no longer change. Returns its slot. */
    private UUID vancouver() {
        return slotOf(Act.as(coordinator, () -> {
            UUID venue = shows.addVenue(
                    delegations.get(delegation).tradeShowId(),
                    new Name("밴쿠버 시청", "Vancouver City Hall"),
                    "453 West 12th Avenue",
                    ZoneId.of("America/Vancouver"));
            UUID meeting = planning.plan(PlanMeeting.simple(
                    delegation,
                    MeetingForm.ONE_TO_ONE,
                    new Name("밴쿠버 면담", "Vancouver meeting"),
                    venue,
                    new Name("회의실", "Room"),
                    2,
                    List.of(new PlanMeeting.NewSlot(
                            LocalDateTime.parse("2027-01-12T16:00"),
                            20,
                            0,
                            new Name("1번 탁자", "Table 1"),
                            1,
                            List.of(delegations
                                    .get(delegation)
                                    .members()
                                    .getFirst()
                                    .id())))));
            planning.open(meeting);
            return meeting;
        }));
    }

    private UUID slotOf(UUID meeting) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select id from slot where meeting_id = ?", UUID.class, meeting));
    }

    private UUID register(SignedIn who, UUID slot) {
        return Act.as(
                who,
                () -> registering.register(
                        new RegisterCompany(slot, "수출 상담", List.of(new Participant("이수출", "")), false)));
    }

    private UUID need(SignedIn of) {
        Act.as(world.staff(city, Role.ADMINISTRATOR), categories::seedDefaults);
        return Act.as(coordinator, () -> {
            CategorySummary category = categories.all().getFirst();
            return requests.receive(new ReceiveRequest(
                    world.companyOf(of), delegation, new NewNeed(UUID.randomUUID(), category.id(), "인증 비용, 지원")));
        });
    }

    private long version(UUID request) {
        return world.count("select version from support_request where id = ?", request);
    }

    private String name(SignedIn of) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select name_ko from company where id = ?", String.class, world.companyOf(of)));
    }

    private String make(SignedIn who) {
        return "calendar/" + Act.as(who, calendar::make).value() + ".ics";
    }

    private HttpResponse<String> fetch(String address) {
        return new Visitor(port).open(address);
    }

    private static List<VEvent> events(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        return Biweekly.parse(answer.body()).first().getEvents();
    }

    private static VEvent only(HttpResponse<String> answer) {
        List<VEvent> events = events(answer);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static VEvent only(String file) {
        return Biweekly.parse(file).first().getEvents().getFirst();
    }
}
