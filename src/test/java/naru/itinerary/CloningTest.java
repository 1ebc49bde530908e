package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.EmailAddress;
import naru.base.Money;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.BudgetLineDetails;
import naru.delegation.Budgets;
import naru.delegation.DelegationCodeTaken;
import naru.delegation.Delegations;
import naru.delegation.EditBudgetLine;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.EditTrip;
import naru.delegation.Groups;
import naru.delegation.MemberDetails;
import naru.delegation.Members;
import naru.delegation.Part;
import naru.delegation.Passage;
import naru.delegation.PlanDelegation;
import naru.delegation.Purpose;
import naru.delegation.TripDetails;
import naru.delegation.TripPlanning;
import naru.delegation.TripStop;
import naru.itinerary.CloneTrip.Along;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trip like last year's has its posts and its itinerary at the same times on the wall, and nobody's name by itself. */
@NaruTest
@Tag("store")
class CloningTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Autowired
    TripPlanning trips;

    @Autowired
    Budgets budgets;

    @Autowired
    TripResources resources;

    @Autowired
    Cloning cloning;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    @Autowired
    Delegations delegations;

    private final World world;
    private final SignedIn coordinator;
    private final UUID show;
    private final UUID delegation;
    private final UUID mayor;
    private final UUID guide;

    /** From Thursday 5 March 2026; clocks there go forward on the 8th of that March, and on the 14th a year later. */
    CloningTest(
            @Autowired World world,
            @Autowired Trip trip,
            @Autowired TestClock clock,
            @Autowired Delegations planned,
            @Autowired Members travelling) {
        clock.set(TestClock.START);
        this.world = world;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        UUID other = trip.delegation(coordinator);
        show = Act.as(coordinator, () -> planned.get(other)).tradeShowId();
        delegation = Act.as(
                coordinator,
                () -> planned.plan(dates(
                        "LAST",
                        "2026-03-05",
                        "2026-03-12",
                        List.of(
                                EditMember.official(new Name("김나루", "Kim Naru"), new Name("시장", "Mayor")),
                                new EditMember(
                                        new Name("박통역", ""),
                                        new Name("통역", "Interpreter"),
                                        Part.INTERPRETER,
                                        new EmailAddress("guide@clone.test"),
                                        new Passage(wall("2026-03-09T08:00"), "공항"),
                                        null)))));
        List<MemberDetails> both = Act.as(coordinator, () -> travelling.of(delegation));
        mayor = both.getFirst().id();
        guide = both.getLast().id();
    }

    @Test
    void everything_is_as_many_days_after_the_first_at_the_same_time_on_the_wall() {
        add(call("2026-03-09T10:00"));
        add(item(
                "귀국",
                wall("2026-03-11T11:30"),
                new WallTime(LocalDateTime.parse("2026-03-12T16:20"), SEOUL),
                Set.of(mayor, guide)));
        UUID clone = plan(new CloneTrip(delegation, next("2027-03-04", "2027-03-11"), Set.of()));
        List<ItineraryLine> lines = now(clone).lines();
        assertThat(lines)
                .extracting(line -> line.start().local().toString())
                .containsExactly("2027-03-08T10:00", "2027-03-10T11:30");
        assertThat(lines.getFirst().start().instant())
                .as("in winter time, unlike the year before")
                .isEqualTo("2027-03-08T18:00:00Z");
        assertThat(lines.getLast().end()).isEqualTo(new WallTime(LocalDateTime.parse("2027-03-11T16:20"), SEOUL));
    }

    @Test
    void posts_come_along_and_nothing_personal_unless_it_is_wanted() {
        add(call("2026-03-09T10:00"));
        UUID clone = plan(new CloneTrip(delegation, next("2027-03-04", "2027-03-11"), Set.of()));
        assertThat(Act.as(coordinator, () -> members.of(clone)))
                .extracting(MemberDetails::facts)
                .containsExactly(
                        EditMember.official(new Name("미정", "To be named"), new Name("시장", "Mayor")),
                        new EditMember(
                                new Name("미정", "To be named"),
                                new Name("통역", "Interpreter"),
                                Part.INTERPRETER,
                                null,
                                new Passage(wall("2027-03-08T08:00"), "공항"),
                                null));
        EditItem bare =
                Objects.requireNonNull(now(clone).lines().getFirst().item()).facts();
        assertThat(bare.counterparts()).isEmpty();
        assertThat(bare.notes()).isNull();
        assertThat(bare.host()).isEqualTo("밴쿠버시");
        assertThat(now(clone).lines().getFirst().leader())
                .satisfies(leader ->
                        assertThat(Objects.requireNonNull(leader).title().ko()).isEqualTo("통역"));

        UUID full = plan(
                new CloneTrip(delegation, next("2028-03-04", "2028-03-11"), Set.of(Along.NAMES, Along.COUNTERPARTS)));
        assertThat(Act.as(coordinator, () -> members.of(full)))
                .extracting(
                        member -> member.facts().name().ko(),
                        member -> member.facts().email())
                .containsExactly(tuple("김나루", null), tuple("박통역", null));
        EditItem whole =
                Objects.requireNonNull(now(full).lines().getFirst().item()).facts();
        assertThat(whole.counterparts()).extracting(Counterpart::name).containsExactly("Taylor Morgan");
        assertThat(whole.notes()).isEqualTo("선물은 도자기");
    }

    @Test
    void what_comes_after_the_last_day_of_a_shorter_trip_is_left_out_and_said_to_be() {
        add(call("2026-03-06T10:00"));
        add(call("2026-03-11T10:00"));
        ClonePreview preview = Act.as(
                coordinator,
                () -> cloning.preview(delegation, LocalDate.parse("2027-03-05"), LocalDate.parse("2027-03-08")));
        assertThat(preview.copied()).isEqualTo(1);
        assertThat(preview.leftOut())
                .extracting(line -> line.start().date())
                .containsExactly(LocalDate.parse("2026-03-11"));
        assertThat(preview.shift().weekdays()).as("Thursday becomes Friday").isEqualTo(1);
        UUID clone = plan(new CloneTrip(delegation, next("2027-03-05", "2027-03-08"), Set.of()));
        assertThat(now(clone).lines())
                .extracting(line -> line.start().date())
                .containsExactly(LocalDate.parse("2027-03-06"));
    }

    @Test
    void what_falls_into_the_hour_that_clocks_skip_lasts_as_long_as_it_did() {
        add(item("밤 이동", wall("2026-03-07T02:30"), wall("2026-03-07T03:15"), Set.of(mayor)));
        UUID clone = plan(new CloneTrip(delegation, next("2027-03-12", "2027-03-19"), Set.of()));
        assertThat(now(clone).lines()).singleElement().satisfies(line -> {
            assertThat(line.start().local()).isEqualTo("2027-03-14T02:30");
            assertThat(Duration.between(line.start().instant(), line.end().instant()))
                    .isEqualTo(Duration.ofMinutes(45));
        });
    }

    @Test
    void stops_come_along_and_money_and_vehicles_if_that_is_wanted_with_their_days() {
        TripDetails trip = Act.as(coordinator, () -> trips.get(delegation));
        EditTrip facts = trip.facts();
        Act.as(
                coordinator,
                () -> trips.edit(
                        delegation,
                        trip.version(),
                        new EditTrip(
                                facts.tradeShowId(),
                                facts.title(),
                                facts.purpose(),
                                null,
                                facts.startsOn(),
                                facts.endsOn(),
                                facts.opensOn(),
                                facts.closesOn(),
                                List.of(
                                        stop("라스베이거스", "2026-03-05", "2026-03-09"),
                                        stop("밴쿠버", "2026-03-09", "2026-03-11"),
                                        stop("서울", "2026-03-12", "2026-03-12")))));
        Act.as(coordinator, () -> budgets.add(delegation, new EditBudgetLine("항공", usd("1000"), usd("900"))));
        UUID bus = resource(ResourceKind.VEHICLE, "25인승 버스 (010-1234-5678)", "2026-03-06", "2026-03-12");
        UUID interpreter = resource(ResourceKind.INTERPRETER, "이통역 +82 10 1234 5678", null, null);
        UUID late = resource(ResourceKind.OTHER, "확성기", "2026-03-12", null);
        EditItem call = call("2026-03-09T10:00");
        add(new EditItem(
                call.kind(),
                call.title(),
                call.start(),
                call.end(),
                null,
                null,
                null,
                List.of(),
                Attendance.of(call.attendance().memberIds()),
                null,
                new Needs(Set.of(bus, interpreter, late), "도자기", null)));

        ClonePreview preview = Act.as(
                coordinator,
                () -> cloning.preview(delegation, LocalDate.parse("2027-03-04"), LocalDate.parse("2027-03-09")));
        assertThat(List.of(preview.stops(), preview.budgetLines(), preview.resources()))
                .containsExactly(2, 1, 2);

        UUID bare = plan(new CloneTrip(delegation, next("2027-03-04", "2027-03-09"), Set.of()));
        assertThat(Act.as(coordinator, () -> trips.get(bare)).facts().stops())
                .containsExactly(stop("라스베이거스", "2027-03-04", "2027-03-08"), stop("밴쿠버", "2027-03-08", "2027-03-09"));
        assertThat(Act.as(coordinator, () -> budgets.of(bare)).lines()).isEmpty();
        assertThat(now(bare).resources()).isEmpty();
        assertThat(needs(bare)).isEqualTo(new Needs(Set.of(), "도자기", null));

        UUID full = plan(
                new CloneTrip(delegation, next("2028-03-04", "2028-03-09"), Set.of(Along.BUDGET, Along.RESOURCES)));
        assertThat(Act.as(coordinator, () -> budgets.of(full)).lines())
                .extracting(BudgetLineDetails::facts)
                .containsExactly(new EditBudgetLine("항공", usd("1000"), null));
        assertThat(now(full).resources())
                .extracting(
                        each -> each.facts().name().ko(),
                        each -> each.facts().firstDay(),
                        each -> each.facts().lastDay())
                .containsExactly(tuple("25인승 버스", LocalDate.parse("2028-03-05"), null), tuple("통역 미정", null, null));
        assertThat(needs(full).resourceIds())
                .as("booked as before")
                .containsExactlyInAnyOrderElementsOf(
                        now(full).resources().stream().map(ResourceDetails::id).toList());

        UUID named =
                plan(new CloneTrip(delegation, next("2029-03-04", "2029-03-09"), Set.of(Along.NAMES, Along.RESOURCES)));
        assertThat(now(named).resources())
                .extracting(each -> each.facts().name().ko())
                .containsExactly("25인승 버스", "이통역");
    }

    @Test
    void groups_are_formed_again_of_those_who_stand_in_the_places_of_the_others() {
        UUID group = Act.as(
                coordinator,
                () -> groups.add(delegation, new EditGroup(new Name("1조", "Group 1"), Set.of(mayor, guide))));
        EditItem call = call("2026-03-09T10:00");
        add(new EditItem(
                call.kind(),
                call.title(),
                call.start(),
                call.end(),
                null,
                null,
                null,
                List.of(),
                new Attendance(Set.of(mayor), Set.of(group), mayor),
                null));
        UUID clone = plan(new CloneTrip(delegation, next("2027-03-04", "2027-03-11"), Set.of()));
        List<UUID> there = Act.as(coordinator, () -> members.of(clone)).stream()
                .map(MemberDetails::id)
                .toList();
        assertThat(now(clone).groups()).singleElement().satisfies(formed -> {
            assertThat(formed.id()).isNotEqualTo(group);
            assertThat(formed.facts()).isEqualTo(new EditGroup(new Name("1조", "Group 1"), Set.copyOf(there)));
            assertThat(now(clone).items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.facts().attendance())
                            .as("whoever was left out of it is left out again")
                            .isEqualTo(
                                    new Attendance(Set.of(there.getFirst()), Set.of(formed.id()), there.getFirst())));
        });
    }

    @Test
    void with_a_code_that_is_taken_nothing_is_planned_and_another_city_copies_nothing() {
        add(call("2026-03-06T10:00"));
        PlanDelegation taken = dates("LAST", "2027-03-04", "2027-03-11", List.of());
        int before = Act.as(coordinator, () -> delegations.all()).size();
        assertThatThrownBy(() -> plan(new CloneTrip(delegation, taken, Set.of(Along.NAMES))))
                .isInstanceOf(DelegationCodeTaken.class);
        assertThat(Act.as(coordinator, () -> delegations.all())).hasSize(before);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(
                        stranger,
                        () -> cloning.plan(
                                new CloneTrip(delegation, next("2027-03-04", "2027-03-11"), Set.of(Along.NAMES)))))
                .isInstanceOf(NotFound.class);
    }

    private Needs needs(UUID trip) {
        return Objects.requireNonNull(now(trip).lines().getFirst().item())
                .facts()
                .needs();
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    private static TripStop stop(String place, String first, String last) {
        return new TripStop(new Name(place, ""), LAS_VEGAS, LocalDate.parse(first), LocalDate.parse(last));
    }

    private UUID resource(ResourceKind kind, String name, @Nullable String first, @Nullable String last) {
        return Act.as(
                coordinator,
                () -> resources.add(
                        delegation,
                        new EditResource(
                                kind,
                                new Name(name, ""),
                                kind == ResourceKind.VEHICLE ? 25 : null,
                                first == null ? null : LocalDate.parse(first),
                                last == null ? null : LocalDate.parse(last))));
    }

    private UUID plan(CloneTrip wanted) {
        return Act.as(coordinator, () -> cloning.plan(wanted));
    }

    private Itinerary now(UUID trip) {
        return Act.as(coordinator, () -> queries.get(trip));
    }

    private void add(EditItem wanted) {
        Act.as(coordinator, () -> planning.add(delegation, wanted));
    }

    private EditItem call(String start) {
        WallTime from = wall(start);
        return new EditItem(
                ItemKind.COURTESY_CALL,
                new Name("예방", "Call"),
                from,
                from.plus(Duration.ofHours(1)),
                null,
                null,
                "밴쿠버시",
                List.of(new Counterpart("Taylor Morgan", "Mayor", null)),
                new Attendance(Set.of(mayor, guide), Set.of(), guide),
                "선물은 도자기");
    }

    private static EditItem item(String title, WallTime start, WallTime end, Set<UUID> who) {
        return new EditItem(
                ItemKind.TRANSFER,
                new Name(title, ""),
                start,
                end,
                null,
                null,
                null,
                List.of(),
                Attendance.of(who),
                null);
    }

    private PlanDelegation next(String first, String last) {
        return dates("N" + first.substring(2, 10).replace("-", ""), first, last, List.of());
    }

    private PlanDelegation dates(String code, String first, String last, List<EditMember> travelling) {
        return new PlanDelegation(
                show,
                code,
                new Name("대표단", ""),
                new Purpose("시험", ""),
                LocalDate.parse(first),
                LocalDate.parse(last),
                LocalDate.parse(first),
                LocalDate.parse(last),
                travelling);
    }

    private static WallTime wall(String local) {
        return new WallTime(LocalDateTime.parse(local), LAS_VEGAS);
    }
}
