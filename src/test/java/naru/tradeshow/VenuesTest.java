package naru.tradeshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.MissingText;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Delegations;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of a venue comes back as it was entered, for every city, and nothing senseless gets in. */
@NaruTest
@Tag("store")
class VenuesTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final LocalDate FIRST = LocalDate.parse("2027-01-06");
    private static final VenueDay LATE = new VenueDay(FIRST, LocalTime.parse("18:30"), LocalTime.parse("02:00"));
    private static final VenueDay CLOSED = VenueDay.closed(FIRST.plusDays(1));
    private static final VenueDay ALL_DAY = new VenueDay(FIRST.plusDays(2), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    @Autowired
    Venues venues;

    @Autowired
    TradeShows shows;

    private final SignedIn coordinator;
    private final SignedIn neighbour;
    private final UUID show;

    VenuesTest(
            @Autowired World world,
            @Autowired Trip trip,
            @Autowired Delegations delegations,
            @Autowired TestClock clock) {
        clock.set(TestClock.START);
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        neighbour = world.staff(world.city(), Role.COORDINATOR);
        UUID delegation = trip.delegation(coordinator);
        show = Act.as(coordinator, () -> delegations.get(delegation)).tradeShowId();
    }

    @Test
    void all_that_is_known_comes_back_as_it_was_entered() {
        EditVenue entered = new EditVenue(
                new Name("시험 전시장", "Test hall"),
                "  1 Test Road  ",
                LAS_VEGAS,
                show,
                new Coordinates(36.1215, -115.1739),
                12_000,
                List.of(ALL_DAY, LATE, CLOSED),
                List.of(room("나 회의실", 20), room("가 회의실", null)));
        UUID id = add(entered);
        EditVenue known = get(id).facts();
        assertThat(known).isEqualTo(entered);
        assertThat(known.address()).isEqualTo("1 Test Road");
        assertThat(known.days()).containsExactly(LATE, CLOSED, ALL_DAY);
        assertThat(Act.as(coordinator, () -> venues.all()))
                .extracting(VenueDetails::id)
                .contains(id);
    }

    @Test
    void little_need_be_known() {
        EditVenue entered = EditVenue.at(null, new Name("시청", ""), "453 W 12th Ave", LAS_VEGAS);
        assertThat(get(add(entered)).facts()).isEqualTo(entered);
    }

    @Test
    void who_closes_no_later_than_they_open_closes_on_the_next_day() {
        assertThat(LATE.opensAt()).contains(LocalDateTime.parse("2027-01-06T18:30"));
        assertThat(LATE.closesAt()).contains(LocalDateTime.parse("2027-01-07T02:00"));
        assertThat(ALL_DAY.closesAt()).contains(FIRST.plusDays(3).atStartOfDay());
        assertThat(CLOSED.opensAt()).isEmpty();
        assertThat(CLOSED.closesAt()).isEmpty();
        VenueDay day = new VenueDay(FIRST, LocalTime.parse("09:00"), LocalTime.parse("18:00"));
        assertThat(day.closesAt()).contains(LocalDateTime.parse("2027-01-06T18:00"));
        assertThatThrownBy(() -> new VenueDay(FIRST, LocalTime.NOON, null)).isInstanceOf(HalfOpen.class);
    }

    @Test
    void a_day_and_a_room_come_once() {
        VenueDay again = VenueDay.closed(FIRST);
        assertThatThrownBy(() -> with(List.of(LATE, again), List.of())).isInstanceOf(DayTwice.class);
        VenueRoom table = room("1번 탁자", 4);
        assertThatThrownBy(() -> with(List.of(), List.of(table, table))).isInstanceOf(RoomTwice.class);
        assertThatThrownBy(() -> with(
                        List.of(),
                        List.of(
                                new VenueRoom(new Name("대회의실", "Grand Hall"), 9),
                                new VenueRoom(new Name("큰 회의실", "grand hall"), 9))))
                .isInstanceOf(RoomTwice.class);
    }

    @Test
    void nothing_senseless_gets_in() {
        assertThatThrownBy(() -> new Coordinates(90.1, 0)).isInstanceOf(NotOnEarth.class);
        assertThatThrownBy(() -> new Coordinates(0, -180.1)).isInstanceOf(NotOnEarth.class);
        assertThatThrownBy(() -> new Coordinates(Double.NaN, 0)).isInstanceOf(NotOnEarth.class);
        assertThatThrownBy(() -> room("방", 0)).isInstanceOf(NoRoomForAnyone.class);
        assertThatThrownBy(
                        () -> new EditVenue(new Name("이름", ""), "주소", LAS_VEGAS, null, null, 0, List.of(), List.of()))
                .isInstanceOf(NoRoomForAnyone.class);
        assertThatThrownBy(() -> EditVenue.at(null, new Name("이름", ""), "가".repeat(201), LAS_VEGAS))
                .isInstanceOf(MissingText.class);
        assertThatThrownBy(() -> add(EditVenue.at(UUID.randomUUID(), new Name("이름", ""), "주소", LAS_VEGAS)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_venue_is_corrected_by_any_city_and_two_rooms_may_swap_their_names() {
        UUID id = add(with(List.of(LATE, CLOSED), List.of(room("가", 10), room("나", 20), room("다", null))));
        EditVenue corrected = with(List.of(VenueDay.closed(FIRST), ALL_DAY), List.of(room("나", 10), room("가", 20)));
        edit(neighbour, id, get(id).version(), corrected);
        assertThat(get(id).facts()).isEqualTo(corrected);
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten() {
        UUID id = add(with(List.of(LATE), List.of(room("가", 10))));
        long seen = get(id).version();
        EditVenue oneRoomMore = with(List.of(LATE), List.of(room("가", 10), room("나", 10)));
        edit(coordinator, id, seen, oneRoomMore);
        EditVenue late = with(List.of(), List.of());
        assertThatThrownBy(() -> edit(neighbour, id, seen, late)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(get(id).facts()).isEqualTo(oneRoomMore);
    }

    @Test
    void who_plans_a_meeting_may_choose_a_venue_of_the_show_or_of_none() {
        UUID cityHall = add(EditVenue.at(null, new Name("가 시청", ""), "주소", LAS_VEGAS));
        UUID hall = add(with(List.of(), List.of()));
        assertThat(Act.as(coordinator, () -> shows.venues(show)))
                .extracting(VenueSummary::id)
                .contains(cityHall)
                .first()
                .isEqualTo(hall);
        assertThat(Act.as(coordinator, () -> shows.venues(UUID.randomUUID()))).isEmpty();
    }

    private EditVenue with(List<VenueDay> days, List<VenueRoom> rooms) {
        return new EditVenue(new Name("시험 전시장", "Test hall"), "1 Test Road", LAS_VEGAS, show, null, null, days, rooms);
    }

    private static VenueRoom room(String name, @Nullable Integer capacity) {
        return new VenueRoom(new Name(name, ""), capacity);
    }

    private UUID add(EditVenue facts) {
        return Act.as(coordinator, () -> venues.add(facts));
    }

    private VenueDetails get(UUID id) {
        return Act.as(neighbour, () -> venues.get(id));
    }

    private void edit(SignedIn who, UUID id, long seen, EditVenue facts) {
        Act.as(who, () -> venues.edit(id, seen, facts));
    }
}
