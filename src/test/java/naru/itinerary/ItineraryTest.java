package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.MemberStillPlanned;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.delegation.Passage;
import naru.itinerary.check.Objection;
import naru.meeting.MeetingForm;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import naru.tradeshow.Coordinates;
import naru.tradeshow.EditVenue;
import naru.tradeshow.VenueDay;
import naru.tradeshow.Venues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trip's itinerary says what happens, companies' meetings included, and objects to each mistake in it. */
@NaruTest
@Tag("store")
class ItineraryTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Objections objections;

    @Autowired
    Members members;

    @Autowired
    Venues venues;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID delegation;
    private final UUID mayor;

    ItineraryTest(
            @Autowired World world, @Autowired Trip trip, @Autowired TestClock clock, @Autowired Members travelling) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        mayor = Act.as(coordinator, () -> travelling.of(delegation)).getFirst().id();
    }

    @Test
    void meetings_with_companies_appear_by_themselves_a_line_for_each_day() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 3, 1);
        add(visit("기관 방문", "2027-01-07T09:00", null));
        assertThat(now().lines())
                .extracting(line -> line.title().ko(), ItineraryLine::kind, ItineraryLine::slots)
                .containsExactly(tuple("기관 방문", ItemKind.SITE_VISIT, 0), tuple("시험 면담", ItemKind.COMPANY_MEETING, 3));
        assertThat(now().concerns()).isEmpty();
    }

    @Test
    void a_visit_during_a_meeting_puts_the_mayor_in_two_places_until_it_is_moved() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 3, 1);
        UUID visit = add(visit("기관 방문", "2027-01-07T14:10", null));
        assertThat(now().concerns())
                .hasSize(3)
                .allSatisfy(concern -> assertThat(concern.objection()).isInstanceOf(Objection.PersonTwice.class));
        edit(visit, visit("기관 방문", "2027-01-07T12:30", null));
        assertThat(now().concerns()).isEmpty();
    }

    @Test
    void a_venue_that_is_closed_and_a_way_that_is_too_long_are_objected_to() {
        UUID hall = venue("시청", VANCOUVER, new Coordinates(49.2609, -123.1139), List.of());
        UUID far = venue(
                "연구소",
                VANCOUVER,
                new Coordinates(49.2666, -122.7932),
                List.of(VenueDay.closed(LocalDate.parse("2027-01-12"))));
        add(visit("시장 예방", "2027-01-12T10:00", hall));
        add(visit("연구소 방문", "2027-01-12T11:15", far));
        assertThat(now().concerns())
                .extracting(concern -> concern.objection().getClass().getSimpleName())
                .containsExactlyInAnyOrder("TransferTooShort", "VenueClosed");
    }

    @Test
    void a_day_of_which_nothing_is_known_counts_as_open_and_hours_past_midnight_count() {
        UUID hall = venue(
                "전시장",
                LAS_VEGAS,
                null,
                List.of(new VenueDay(
                        LocalDate.parse("2027-01-08"), LocalTime.parse("18:00"), LocalTime.parse("02:00"))));
        add(visit("낮 방문", "2027-01-09T09:00", hall));
        add(visit("야간 행사", "2027-01-08T23:50", hall));
        assertThat(now().concerns()).isEmpty();
        add(visit("너무 이른 행사", "2027-01-08T17:00", hall));
        assertThat(now().concerns())
                .singleElement()
                .satisfies(one -> assertThat(one.objection()).isInstanceOf(Objection.OutsideOpeningHours.class));
    }

    @Test
    void who_joins_late_is_not_planned_before() {
        UUID observer = Act.as(
                coordinator,
                () -> members.add(
                        delegation,
                        new EditMember(
                                new Name("이의원", ""),
                                new Name("시의원", ""),
                                Part.COUNCIL,
                                null,
                                new Passage(wall("2027-01-08T12:00"), "공항"),
                                null)));
        add(visit("기관 방문", "2027-01-07T09:00", null, mayor, observer));
        assertThat(now().concerns())
                .singleElement()
                .satisfies(one -> assertThat(one.objection()).isInstanceOf(Objection.OutsidePresence.class));
        assertThatThrownBy(() -> Act.as(coordinator, () -> members.remove(delegation, observer)))
                .isInstanceOf(MemberStillPlanned.class);
    }

    @Test
    void a_flight_ends_on_another_wall() {
        EditItem flight = item(
                ItemKind.TRANSFER,
                "밴쿠버로 이동",
                wall("2027-01-10T22:30"),
                new WallTime(LocalDateTime.parse("2027-01-11T01:20"), VANCOUVER),
                null,
                Set.of(mayor));
        add(flight);
        assertThat(now().lines()).singleElement().satisfies(line -> {
            assertThat(line.end().zone()).isEqualTo(VANCOUVER);
            assertThat(Duration.between(line.start().instant(), line.end().instant()))
                    .isEqualTo(Duration.ofMinutes(110));
        });
        assertThatThrownBy(() -> item(
                        ItemKind.TRANSFER,
                        "거꾸로",
                        wall("2027-01-10T22:30"),
                        new WallTime(LocalDateTime.parse("2027-01-11T07:00"), ZoneId.of("Asia/Seoul")),
                        null,
                        Set.of(mayor)))
                .isInstanceOf(EndsBeforeItBegins.class);
    }

    @Test
    void what_is_put_aside_keeps_its_reason_and_comes_back_when_a_time_changes() {
        add(visit("하나", "2027-01-07T09:00", null));
        UUID other = add(visit("둘", "2027-01-07T09:30", null));
        List<String> keys = keys();
        Act.as(coordinator, () -> objections.dismiss(delegation, keys, "둘로 나누어 갑니다."));
        assertThat(now().concerns()).singleElement().satisfies(one -> {
            assertThat(Objects.requireNonNull(one.aside()).why()).isEqualTo("둘로 나누어 갑니다.");
            assertThat(one.aside().who()).isEqualTo(coordinator.name());
        });
        edit(other, visit("둘", "2027-01-07T09:40", null));
        assertThat(now().concerns())
                .singleElement()
                .satisfies(one -> assertThat(one.aside()).isNull());
        assertThatThrownBy(() -> Act.as(coordinator, () -> objections.dismiss(delegation, keys, "이미 바뀐 것")))
                .isInstanceOf(NoSuchObjection.class);
        edit(other, visit("둘", "2027-01-07T09:30", null));
        assertThat(now().concerns())
                .singleElement()
                .satisfies(one -> assertThat(one.aside()).isNotNull());
        Act.as(coordinator, () -> objections.restore(delegation, keys));
        assertThat(now().concerns())
                .singleElement()
                .satisfies(one -> assertThat(one.aside()).isNull());
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten() {
        UUID id = add(visit("하나", "2027-01-07T09:00", null));
        edit(id, visit("하나, 고침", "2027-01-07T09:00", null));
        assertThatThrownBy(() ->
                        Act.as(coordinator, () -> planning.edit(id, 0, visit("하나, 다르게", "2027-01-07T10:00", null))))
                .isInstanceOf(ChangedMeanwhile.class);
        Act.as(coordinator, () -> planning.remove(id));
        assertThat(now().lines()).isEmpty();
    }

    @Test
    void who_leads_takes_part() {
        UUID observer = Act.as(
                coordinator,
                () -> members.add(delegation, EditMember.official(new Name("이의원", ""), new Name("시의원", ""))));
        EditItem wanted = visit("하나", "2027-01-07T09:00", null);
        EditItem led = new EditItem(
                wanted.kind(),
                wanted.title(),
                wanted.start(),
                wanted.end(),
                null,
                null,
                null,
                List.of(),
                new Attendance(wanted.attendance().memberIds(), Set.of(), observer),
                null);
        assertThatThrownBy(() -> add(led)).isInstanceOf(NotOnTheTrip.class);
    }

    @Test
    void only_who_travels_takes_part_and_another_city_sees_nothing() {
        assertThatThrownBy(() -> add(visit("하나", "2027-01-07T09:00", null, UUID.randomUUID())))
                .isInstanceOf(NotOnTheTrip.class);
        UUID id = add(visit("하나", "2027-01-07T09:00", null));
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(stranger, () -> queries.get(delegation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(stranger, () -> planning.remove(id))).isInstanceOf(NotFound.class);
    }

    private List<String> keys() {
        return now().concerns().stream()
                .map(concern -> concern.objection().key())
                .toList();
    }

    private Itinerary now() {
        return Act.as(coordinator, () -> queries.get(delegation));
    }

    private UUID add(EditItem wanted) {
        return Act.as(coordinator, () -> planning.add(delegation, wanted));
    }

    private void edit(UUID id, EditItem wanted) {
        long seen = now().lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
        Act.as(coordinator, () -> planning.edit(id, seen, wanted));
    }

    private UUID venue(String name, ZoneId zone, @Nullable Coordinates where, List<VenueDay> days) {
        return Act.as(
                coordinator,
                () -> venues.add(
                        new EditVenue(new Name(name, ""), "1 Main St", zone, null, where, null, days, List.of())));
    }

    private EditItem visit(String title, String start, @Nullable UUID venue, UUID... who) {
        WallTime from = venue == null ? wall(start) : new WallTime(LocalDateTime.parse(start), zone(venue));
        return item(
                ItemKind.SITE_VISIT,
                title,
                from,
                from.plus(Duration.ofHours(1)),
                venue,
                who.length == 0 ? Set.of(mayor) : new HashSet<>(List.of(who)));
    }

    private ZoneId zone(UUID venue) {
        return Act.as(coordinator, () -> venues.get(venue)).facts().zone();
    }

    private static EditItem item(
            ItemKind kind, String title, WallTime from, WallTime until, @Nullable UUID venue, Set<UUID> who) {
        return new EditItem(
                kind, new Name(title, ""), from, until, venue, null, null, List.of(), Attendance.of(who), null);
    }

    private static WallTime wall(String local) {
        return new WallTime(LocalDateTime.parse(local), LAS_VEGAS);
    }
}
