package naru.tradeshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.Members;
import naru.itinerary.Attendance;
import naru.itinerary.EditItem;
import naru.itinerary.ItemKind;
import naru.itinerary.ItineraryPlanning;
import naru.itinerary.ItineraryQueries;
import naru.itinerary.check.Objection;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a way takes is entered once for all cities, and itineraries go by it. */
@NaruTest
@Tag("store")
class WaysTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final BusyTime EVENING = new BusyTime(LocalTime.of(16, 0), LocalTime.of(19, 0), 40);

    @Autowired
    Ways ways;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Members members;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID hall;
    private final UUID hotel;

    WaysTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock, @Autowired Venues venues) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        hall = venue(venues, "전시장");
        hotel = venue(venues, "호텔");
    }

    @Test
    void a_way_is_entered_once_and_corrected_by_any_city() {
        UUID way = enter(20, EVENING);
        assertThat(Act.as(coordinator, () -> ways.of(hotel)))
                .extracting(WayDetails::facts)
                .containsExactly(new EditWay(hall, hotel, 20, List.of(EVENING)));
        assertThatThrownBy(() -> enter(25)).isInstanceOf(WayKnown.class);
        SignedIn neighbour = world.staff(world.city(), Role.COORDINATOR);
        Act.as(neighbour, () -> ways.correct(way, 0, 15, List.of()));
        assertThatThrownBy(() -> Act.as(coordinator, () -> ways.correct(way, 0, 30, List.of())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(Act.as(coordinator, () -> ways.between(List.of(hall, hotel))))
                .extracting(WayDetails::facts)
                .containsExactly(new EditWay(hall, hotel, 15, List.of()));
        assertThat(Act.as(coordinator, () -> ways.between(List.of(hall)))).isEmpty();
        Act.as(coordinator, () -> ways.forget(way));
        assertThat(Act.as(coordinator, () -> ways.of(hall))).isEmpty();
    }

    @Test
    void it_leads_from_one_venue_to_another_within_a_day() {
        assertThatThrownBy(() -> new EditWay(hall, hotel, 0, List.of())).isInstanceOf(NoSuchMinutes.class);
        assertThatThrownBy(() -> new EditWay(hall, hotel, 1441, List.of())).isInstanceOf(NoSuchMinutes.class);
        assertThatThrownBy(() -> Act.as(coordinator, () -> ways.enter(new EditWay(hall, hall, 20, List.of()))))
                .isInstanceOf(LeadsNowhere.class);
        assertThatThrownBy(() ->
                        Act.as(coordinator, () -> ways.enter(new EditWay(hall, UUID.randomUUID(), 20, List.of()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_itinerary_goes_by_it_at_each_time_of_the_day_and_on_the_way_back() {
        UUID delegation = trip.delegation(coordinator);
        visit(delegation, "2027-01-07T09:00", hall);
        visit(delegation, "2027-01-07T10:25", hotel);
        visit(delegation, "2027-01-07T15:30", hotel);
        visit(delegation, "2027-01-07T16:55", hall);
        assertThat(objections(delegation)).isEmpty();
        UUID way = enter(20, EVENING);
        assertThat(objections(delegation))
                .singleElement()
                .isInstanceOfSatisfying(Objection.TransferTooShort.class, one -> {
                    assertThat(one.needed()).isEqualTo(40);
                    assertThat(one.available()).isEqualTo(25);
                });
        Act.as(coordinator, () -> ways.correct(way, 0, 30, List.of()));
        assertThat(objections(delegation)).hasSize(2);
    }

    private List<Objection> objections(UUID delegation) {
        return Act.as(coordinator, () -> queries.get(delegation)).concerns().stream()
                .map(concern -> concern.objection())
                .toList();
    }

    private void visit(UUID delegation, String start, UUID venue) {
        WallTime from = new WallTime(LocalDateTime.parse(start), LAS_VEGAS);
        Act.as(
                coordinator,
                () -> planning.add(
                        delegation,
                        new EditItem(
                                ItemKind.SITE_VISIT,
                                new Name("방문", ""),
                                from,
                                from.plus(Duration.ofHours(1)),
                                venue,
                                null,
                                null,
                                List.of(),
                                Attendance.of(
                                        Set.of(members.of(delegation).getFirst().id())),
                                null)));
    }

    private UUID enter(int minutes, BusyTime... busy) {
        return Act.as(coordinator, () -> ways.enter(new EditWay(hall, hotel, minutes, List.of(busy))));
    }

    private UUID venue(Venues venues, String name) {
        return Act.as(coordinator, () -> venues.add(EditVenue.at(null, new Name(name, ""), "1 Main St", LAS_VEGAS)));
    }
}
