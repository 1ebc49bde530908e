package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.attachment.AttachmentSummary;
import naru.attachment.Attachments;
import naru.attachment.Samples;
import naru.base.ChangedMeanwhile;
import naru.base.EndsBeforeItStarts;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditMember;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.itinerary.check.Objection;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Vehicles and interpreters serve one thing at a time, and what an item needs is kept with it. */
@NaruTest
@Tag("store")
class ResourcesTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    @Autowired
    TripResources resources;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    ItemDocuments documents;

    @Autowired
    Attachments attachments;

    @Autowired
    Members members;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID delegation;

    ResourcesTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @Test
    void a_van_that_is_needed_twice_or_not_there_is_objected_to() {
        UUID van = add(van(12, "2027-01-06", "2027-01-09"));
        UUID second =
                Act.as(coordinator, () -> members.add(delegation, EditMember.official(new Name("둘째", ""), title())));
        UUID first = mayor();
        plan("2027-01-07T09:00", new Needs(Set.of(van), null, null), first);
        assertThat(objections()).isEmpty();
        UUID other = plan("2027-01-07T09:30", new Needs(Set.of(van), null, null), second);
        assertThat(objections()).singleElement().isInstanceOf(Objection.ResourceTwice.class);
        remove(other);
        plan("2027-01-10T09:00", new Needs(Set.of(van), null, null), second);
        assertThat(objections()).singleElement().isInstanceOf(Objection.ResourceAway.class);
        Act.as(coordinator, () -> resources.edit(van, 0, van(12, "2027-01-06", null)));
        assertThat(objections()).isEmpty();
    }

    @Test
    void all_who_take_part_find_a_seat_in_all_that_is_booked() {
        UUID car = add(van(1, null, null));
        UUID other = add(van(1, null, null));
        UUID interpreter = add(new EditResource(ResourceKind.INTERPRETER, new Name("김통역", ""), 9, null, null));
        UUID second =
                Act.as(coordinator, () -> members.add(delegation, EditMember.official(new Name("둘째", ""), title())));
        UUID both = plan("2027-01-07T09:00", new Needs(Set.of(car, interpreter), null, null), mayor(), second);
        assertThat(objections())
                .singleElement()
                .isInstanceOfSatisfying(
                        Objection.TooFewSeats.class,
                        one -> assertThat(one.seats()).isEqualTo(1));
        long seen = now().lines().stream()
                .flatMap(line -> Stream.ofNullable(line.item()))
                .findFirst()
                .orElseThrow()
                .version();
        Act.as(
                coordinator,
                () -> planning.edit(
                        both,
                        seen,
                        item("2027-01-07T09:00", new Needs(Set.of(car, other), null, null), mayor(), second)));
        assertThat(objections()).isEmpty();
    }

    @Test
    void who_interprets_as_a_member_is_no_resource_and_what_is_needed_stays() {
        Act.as(coordinator, () -> members.add(delegation, EditMember.official(new Name("박통역", ""), title())));
        EditResource twice = new EditResource(ResourceKind.INTERPRETER, new Name("박통역", ""), null, null, null);
        assertThatThrownBy(() -> add(twice)).isInstanceOf(AlreadyAMember.class);
        UUID van = add(van(12, null, null));
        UUID visit = plan("2027-01-07T09:00", new Needs(Set.of(van), null, null), mayor());
        assertThatThrownBy(() -> Act.as(coordinator, () -> resources.remove(van)))
                .isInstanceOf(ResourceStillPlanned.class)
                .hasMessageContaining("기관 방문");
        assertThatThrownBy(() -> Act.as(coordinator, () -> resources.edit(van, 7, van(12, null, null))))
                .isInstanceOf(ChangedMeanwhile.class);
        remove(visit);
        Act.as(coordinator, () -> resources.remove(van));
        assertThat(Act.as(coordinator, () -> resources.of(delegation))).isEmpty();
        assertThatThrownBy(() -> van(0, null, null)).isInstanceOf(NoSeats.class);
        assertThatThrownBy(() -> van(4, "2027-01-07", "2027-01-06")).isInstanceOf(EndsBeforeItStarts.class);
    }

    @Test
    void gifts_dress_and_papers_are_kept_with_an_item_and_go_with_it() {
        Needs needs = new Needs(Set.of(), "백자 다기", "정장");
        UUID call = plan("2027-01-07T09:00", needs, mayor());
        Act.as(coordinator, () -> documents.add(call, "협력의향서.pdf", Samples.pdf()));
        Itinerary now = now();
        assertThat(now.lines())
                .singleElement()
                .satisfies(line -> assertThat(
                                Objects.requireNonNull(line.item()).facts().needs())
                        .isEqualTo(needs));
        AttachmentSummary paper = now.documents().getOrDefault(call, List.of()).getFirst();
        SignedIn official = world.staff(coordinator.city(), Role.OFFICIAL);
        assertThat(Act.as(official, () -> attachments.open(paper.id())).file().name())
                .isEqualTo("협력의향서.pdf");
        SignedIn exporter = world.company(coordinator.city());
        assertThatThrownBy(() -> Act.as(exporter, () -> attachments.open(paper.id())))
                .isInstanceOf(NotFound.class);
        remove(call);
        assertThatThrownBy(() -> Act.as(official, () -> attachments.open(paper.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_what_the_trip_has_can_be_booked_and_another_city_sees_nothing() {
        UUID elsewhere = trip.delegation(coordinator);
        UUID theirs = Act.as(coordinator, () -> resources.add(elsewhere, van(12, null, null)));
        assertThatThrownBy(() -> plan("2027-01-07T09:00", new Needs(Set.of(theirs), null, null), mayor()))
                .isInstanceOf(NotFound.class);
        UUID van = add(van(12, null, null));
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(stranger, () -> resources.of(delegation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(stranger, () -> resources.remove(van))).isInstanceOf(NotFound.class);
    }

    private static EditResource van(int seats, @Nullable String first, @Nullable String last) {
        return new EditResource(
                ResourceKind.VEHICLE,
                new Name("승합차", "Van"),
                seats,
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last));
    }

    private static Name title() {
        return new Name("주무관", "Officer");
    }

    private static EditItem item(String start, Needs needs, UUID... who) {
        WallTime from = new WallTime(LocalDateTime.parse(start), LAS_VEGAS);
        return new EditItem(
                ItemKind.SITE_VISIT,
                new Name("기관 방문", ""),
                from,
                from.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                List.of(),
                Attendance.of(Set.of(who)),
                null,
                needs);
    }

    private UUID mayor() {
        return Act.as(coordinator, () -> members.of(delegation)).stream()
                .map(MemberDetails::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID add(EditResource facts) {
        return Act.as(coordinator, () -> resources.add(delegation, facts));
    }

    private UUID plan(String start, Needs needs, UUID... who) {
        return Act.as(coordinator, () -> planning.add(delegation, item(start, needs, who)));
    }

    private void remove(UUID item) {
        Act.as(coordinator, () -> planning.remove(item));
    }

    private Itinerary now() {
        return Act.as(coordinator, () -> queries.get(delegation));
    }

    private List<Objection> objections() {
        return now().concerns().stream().map(Concern::objection).collect(Collectors.toList());
    }
}
