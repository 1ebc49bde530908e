package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.itinerary.check.Objection;
import naru.meeting.MeetingForm;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.Race;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A delay says what it would break, and then moves the rest of the day for those concerned, all of it or nothing. */
@NaruTest
@Tag("store")
class DelaysTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Autowired
    Delays delays;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Publishing publishing;

    @Autowired
    Members members;

    @Autowired
    Trip trip;

    @Autowired
    JdbcTemplate jdbc;

    private final World world;
    private final SignedIn coordinator;
    private final UUID delegation;
    private final UUID mayor;
    private UUID guide = new UUID(0, 0);
    private UUID driver = new UUID(0, 0);

    DelaysTest(
            @Autowired World world, @Autowired Trip trip, @Autowired TestClock clock, @Autowired Members travelling) {
        clock.set(TestClock.START);
        this.world = world;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        mayor = Act.as(coordinator, () -> travelling.of(delegation)).getFirst().id();
    }

    @BeforeEach
    void two_people_with_addresses() {
        guide = member("통역", "guide@late.test");
        driver = member("운전", "driver@late.test");
    }

    @Test
    void the_rest_of_the_day_moves_for_those_concerned_and_for_whoever_they_meet_on_the_way() {
        add("아침", "2027-01-07T08:00", mayor);
        UUID late = add("늦은 방문", "2027-01-07T10:00", mayor);
        add("따로 방문", "2027-01-07T11:30", driver);
        add("함께 오찬", "2027-01-07T12:00", mayor, guide);
        add("통역만", "2027-01-07T14:00", guide);
        add("이튿날", "2027-01-08T10:00", mayor);
        Delay delay = new Delay(late, 15, Set.of());
        DelayPreview preview = preview(delay);
        assertThat(preview.shifts())
                .extracting(
                        shift -> shift.item().facts().title().ko(),
                        shift -> shift.item().facts().start().local().toString(),
                        shift -> shift.start().local().toString())
                .containsExactly(
                        tuple("늦은 방문", "2027-01-07T10:00", "2027-01-07T10:15"),
                        tuple("함께 오찬", "2027-01-07T12:00", "2027-01-07T12:15"),
                        tuple("통역만", "2027-01-07T14:00", "2027-01-07T14:15"));
        assertThat(preview.people())
                .extracting(member -> member.facts().name().ko())
                .containsExactly("김나루", "통역");
        assertThat(preview.broken()).isEmpty();
        assertThat(starts()).as("a preview moves nothing").contains("늦은 방문 07T10:00");

        move(delay, preview.seen(), false);
        assertThat(starts())
                .containsExactly(
                        "아침 07T08:00",
                        "늦은 방문 07T10:15",
                        "따로 방문 07T11:30",
                        "함께 오찬 07T12:15",
                        "통역만 07T14:15",
                        "이튿날 08T10:00");
    }

    @Test
    void what_waits_for_nobody_stays_and_whoever_is_only_there_is_not_delayed() {
        UUID late = add("늦은 방문", "2027-01-07T10:00", mayor);
        UUID flight = add("비행기", "2027-01-07T11:10", mayor, guide);
        add("통역만", "2027-01-07T14:00", guide);
        add("저녁", "2027-01-07T18:00", mayor);
        Delay delay = new Delay(late, 30, Set.of(flight));
        DelayPreview preview = preview(delay);
        assertThat(preview.broken())
                .singleElement()
                .isInstanceOfSatisfying(
                        Objection.PersonTwice.class,
                        twice -> assertThat(twice.second().title().ko()).isEqualTo("비행기"));
        move(delay, preview.seen(), false);
        assertThat(starts()).containsExactly("늦은 방문 07T10:30", "비행기 07T11:10", "통역만 07T14:00", "저녁 07T18:30");
    }

    @Test
    void a_flight_moves_on_both_walls() {
        WallTime departs = new WallTime(LocalDateTime.parse("2027-01-10T23:50"), LAS_VEGAS);
        WallTime arrives = new WallTime(LocalDateTime.parse("2027-01-12T05:10"), SEOUL);
        UUID flight = Act.as(
                coordinator,
                () -> planning.add(delegation, item(ItemKind.TRANSFER, "귀국", departs, arrives, Set.of(mayor))));
        Delay delay = new Delay(flight, 40, Set.of());
        move(delay, preview(delay).seen(), false);
        assertThat(now().lines()).singleElement().satisfies(line -> {
            assertThat(line.start().local()).isEqualTo("2027-01-11T00:30");
            assertThat(line.end()).isEqualTo(new WallTime(LocalDateTime.parse("2027-01-12T05:50"), SEOUL));
        });
    }

    @Test
    void meetings_with_companies_stay_and_what_they_would_break_is_said() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 3, 1);
        UUID late = add("견학", "2027-01-07T12:50", mayor);
        Delay delay = new Delay(late, 15, Set.of());
        DelayPreview preview = preview(delay);
        assertThat(preview.meetings())
                .singleElement()
                .satisfies(line -> assertThat(line.title().ko()).isEqualTo("시험 면담"));
        assertThat(preview.broken()).singleElement().isInstanceOf(Objection.PersonTwice.class);
        move(delay, preview.seen(), false);
        assertThat(starts()).containsExactly("견학 07T13:05", "시험 면담 07T14:00");
        assertThat(preview(new Delay(late, 5, Set.of())).broken())
                .as("what overlapped already is nothing new")
                .isEmpty();
    }

    @Test
    void what_was_looked_at_is_moved_or_nothing() {
        UUID late = add("늦은 방문", "2027-01-07T10:00", mayor);
        Delay delay = new Delay(late, 15, Set.of());
        String seen = preview(delay).seen();
        UUID added = add("새 오찬", "2027-01-07T12:00", mayor);
        assertThatThrownBy(() -> move(delay, seen, false)).isInstanceOf(PlannedOtherwise.class);
        assertThat(starts()).containsExactly("늦은 방문 07T10:00", "새 오찬 07T12:00");
        String again = preview(delay).seen();
        Act.as(coordinator, () -> planning.remove(added));
        assertThatThrownBy(() -> move(delay, again, false)).isInstanceOf(PlannedOtherwise.class);
        move(delay, preview(delay).seen(), false);
        assertThat(starts()).containsExactly("늦은 방문 07T10:15");
    }

    @Test
    void of_two_who_delay_at_once_one_is_told_to_look_again() {
        UUID late = add("늦은 방문", "2027-01-07T10:00", mayor);
        add("오찬", "2027-01-07T12:00", mayor);
        Delay delay = new Delay(late, 15, Set.of());
        String seen = preview(delay).seen();
        Runnable runner = () -> move(delay, seen, false);
        Race race = Race.between(List.of(runner, runner));
        assertThat(race.won()).isEqualTo(1);
        assertThat(race.refused()).singleElement().isInstanceOf(PlannedOtherwise.class);
        assertThat(starts()).containsExactly("늦은 방문 07T10:15", "오찬 07T12:15");
    }

    @Test
    void published_at_once_each_person_concerned_gets_one_letter() {
        UUID late = add("늦은 방문", "2027-01-07T10:00", mayor, guide);
        add("오찬", "2027-01-07T12:00", mayor, guide);
        add("따로 방문", "2027-01-07T11:30", driver);
        Act.as(coordinator, () -> publishing.publish(delegation, 0));
        Delay delay = new Delay(late, 15, Set.of());
        DelayPreview preview = preview(delay);
        assertThat(preview.latest()).isEqualTo(1);
        assertThat(preview.pending()).isZero();
        move(delay, preview.seen(), true);
        assertThat(Act.as(coordinator, () -> publishing.versions(delegation)).latest())
                .isEqualTo(2);
        assertThat(mailsTo("guide@late.test"))
                .hasSize(2)
                .last()
                .asString()
                .contains("시각·장소 변경: 늦은 방문, 1월 7일 (목) 10:15", "시각·장소 변경: 오찬");
        assertThat(mailsTo("driver@late.test")).hasSize(1);
    }

    @Test
    void another_city_delays_nothing() {
        UUID late = add("늦은 방문", "2027-01-07T10:00", mayor);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(stranger, () -> delays.preview(new Delay(late, 15, Set.of()))))
                .isInstanceOf(NotFound.class);
    }

    private DelayPreview preview(Delay delay) {
        return Act.as(coordinator, () -> delays.preview(delay));
    }

    private void move(Delay delay, String seen, boolean publish) {
        Act.as(coordinator, () -> delays.move(delay, seen, publish));
    }

    private Itinerary now() {
        return Act.as(coordinator, () -> queries.get(delegation));
    }

    private List<String> starts() {
        return now().lines().stream()
                .map(line -> line.title().ko() + " "
                        + line.start().local().toString().substring(8))
                .toList();
    }

    private List<String> mailsTo(String address) {
        return jdbc
                .queryForList(
                        "select body from outbox_message where recipient = ? and city = ? order by id",
                        String.class,
                        address,
                        coordinator.city())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private UUID member(String name, String email) {
        EditMember facts =
                new EditMember(new Name(name, ""), new Name("단원", ""), Part.GUEST, new EmailAddress(email), null, null);
        return Act.as(coordinator, () -> members.add(delegation, facts));
    }

    private UUID add(String title, String start, UUID... who) {
        WallTime from = new WallTime(LocalDateTime.parse(start), LAS_VEGAS);
        EditItem wanted =
                item(ItemKind.SITE_VISIT, title, from, from.plus(Duration.ofHours(1)), new HashSet<>(List.of(who)));
        return Act.as(coordinator, () -> planning.add(delegation, wanted));
    }

    private static EditItem item(ItemKind kind, String title, WallTime start, WallTime end, Set<UUID> who) {
        return new EditItem(
                kind, new Name(title, ""), start, end, null, null, null, List.of(), Attendance.of(who), null);
    }
}
