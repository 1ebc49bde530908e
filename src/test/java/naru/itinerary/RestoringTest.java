package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.Groups;
import naru.delegation.Members;
import naru.meeting.MeetingForm;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An itinerary goes back to what was published, with all that was known of it, and leaves companies alone. */
@NaruTest
@Tag("store")
class RestoringTest {

    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    @Autowired
    Restoring restoring;

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
    Groups groups;

    @Autowired
    JdbcTemplate jdbc;

    private final World world;
    private final SignedIn coordinator;
    private final UUID delegation;
    private final UUID mayor;
    private UUID guide = new UUID(0, 0);

    RestoringTest(
            @Autowired World world, @Autowired Trip trip, @Autowired TestClock clock, @Autowired Members travelling) {
        clock.set(TestClock.START);
        this.world = world;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        mayor = Act.as(coordinator, () -> travelling.of(delegation)).getFirst().id();
    }

    @BeforeEach
    void somebody_else_travels() {
        guide = Act.as(
                coordinator,
                () -> members.add(delegation, EditMember.official(new Name("통역", ""), new Name("단원", ""))));
    }

    @Test
    void everything_is_again_as_it_was_published_under_the_ids_it_had() {
        trip.meeting(coordinator, delegation, MeetingForm.ONE_TO_ONE, 2, 1);
        UUID call = add(visit("예방", "2027-01-08T10:00", "선물은 도자기"));
        UUID gone = add(visit("견학", "2027-01-08T13:00", null));
        publish(0);
        Map<UUID, EditItem> published = planned();

        edit(call, visit("예방", "2027-01-08T11:00", "선물은 나전칠기"));
        Act.as(coordinator, () -> planning.remove(gone));
        UUID fresh = add(visit("새 방문", "2027-01-09T10:00", null));
        RestorePreview preview = preview(1);
        assertThat(preview.changes())
                .extracting(Change::kind, change -> change.line().title().ko())
                .containsExactly(
                        tuple(Change.Kind.MOVED, "예방"),
                        tuple(Change.Kind.ADDED, "견학"),
                        tuple(Change.Kind.REMOVED, "새 방문"));
        assertThat(preview.lost()).isEmpty();
        assertThat(preview.complete()).isTrue();
        assertThat(planned()).as("a preview changes nothing").containsKey(fresh);

        restore(1, preview.seen());
        assertThat(planned()).isEqualTo(published);
        assertThat(Act.as(coordinator, () -> publishing.versions(delegation)).pending())
                .isEmpty();
        assertThat(now().lines()).extracting(ItineraryLine::kind).contains(ItemKind.COMPANY_MEETING);
        assertThat(preview(1).changes()).isEmpty();
    }

    @Test
    void notes_come_back_although_nobody_was_told_of_them() {
        UUID call = add(visit("예방", "2027-01-08T10:00", "선물은 도자기"));
        publish(0);
        edit(call, visit("예방", "2027-01-08T10:00", "선물은 나전칠기"));
        assertThat(Act.as(coordinator, () -> publishing.versions(delegation)).pending())
                .isEmpty();
        RestorePreview preview = preview(1);
        assertThat(preview.changes()).extracting(Change::kind).containsExactly(Change.Kind.CHANGED);
        restore(1, preview.seen());
        assertThat(planned().get(call)).isEqualTo(visit("예방", "2027-01-08T10:00", "선물은 도자기"));
    }

    @Test
    void of_what_was_published_before_notes_were_kept_they_stay_as_they_are() {
        UUID call = add(visit("예방", "2027-01-08T10:00", null));
        publish(0);
        jdbc.update(
                "update itinerary_version_line set kept_venue_id = null, kept_notes = null, kept_counterparts = null,"
                        + " kept_resources = null, kept_resource_names = null, kept_groups = null, kept_gift = null, kept_dress = null"
                        + " where line = ?",
                call.toString());
        edit(call, visit("예방", "2027-01-08T11:00", "선물은 나전칠기"));
        RestorePreview preview = preview(1);
        assertThat(preview.complete()).isFalse();
        restore(1, preview.seen());
        assertThat(planned().get(call)).isEqualTo(visit("예방", "2027-01-08T10:00", "선물은 나전칠기"));
    }

    @Test
    void it_is_for_the_groups_again_that_it_was_for_and_that_there_still_are() {
        UUID first = Act.as(coordinator, () -> groups.add(delegation, group("1조")));
        UUID second = Act.as(coordinator, () -> groups.add(delegation, group("2조")));
        UUID call = add(forGroups(first, second));
        publish(0);
        edit(call, forGroups());
        Act.as(coordinator, () -> groups.remove(second));
        restore(1, preview(1).seen());
        assertThat(planned().get(call)).isEqualTo(forGroups(first));

        jdbc.update("update itinerary_version_line set kept_groups = null where line = ?", call.toString());
        edit(call, visit("예방", "2027-01-08T11:00", null));
        edit(call, forGroups(first));
        restore(1, preview(1).seen());
        assertThat(planned().get(call)).as("not kept, so as it is").isEqualTo(forGroups(first));
    }

    @Test
    void who_does_not_travel_any_more_is_left_out_and_what_was_theirs_alone_is_lost() {
        UUID call = add(visit("예방", "2027-01-08T10:00", null));
        UUID theirs = add(only("통역만", guide));
        publish(0);
        edit(call, visit("예방", "2027-01-08T11:00", null, mayor));
        Act.as(coordinator, () -> {
            planning.remove(theirs);
            members.remove(delegation, guide);
        });
        RestorePreview preview = preview(1);
        assertThat(preview.lost())
                .singleElement()
                .satisfies(line -> assertThat(line.title().ko()).isEqualTo("통역만"));
        restore(1, preview.seen());
        assertThat(planned()).containsOnlyKeys(call);
        assertThat(planned().get(call)).isEqualTo(visit("예방", "2027-01-08T10:00", null, mayor));
    }

    @Test
    void what_was_looked_at_is_restored_or_nothing() {
        UUID call = add(visit("예방", "2027-01-08T10:00", null));
        publish(0);
        edit(call, visit("예방", "2027-01-08T11:00", null));
        String seen = preview(1).seen();
        UUID fresh = add(visit("새 방문", "2027-01-09T10:00", null));
        assertThatThrownBy(() -> restore(1, seen)).isInstanceOf(PlannedOtherwise.class);
        assertThat(planned()).containsOnlyKeys(call, fresh);
        assertThatThrownBy(() -> preview(2)).isInstanceOf(NotFound.class);
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        assertThatThrownBy(() -> Act.as(stranger, () -> restoring.preview(delegation, 1)))
                .isInstanceOf(NotFound.class);
    }

    private RestorePreview preview(int number) {
        return Act.as(coordinator, () -> restoring.preview(delegation, number));
    }

    private void restore(int number, String seen) {
        Act.as(coordinator, () -> restoring.restore(delegation, number, seen));
    }

    private void publish(int latest) {
        Act.as(coordinator, () -> publishing.publish(delegation, latest));
    }

    private Itinerary now() {
        return Act.as(coordinator, () -> queries.get(delegation));
    }

    private Map<UUID, EditItem> planned() {
        return now().items().stream().collect(Collectors.toMap(ItemDetails::id, ItemDetails::facts));
    }

    private UUID add(EditItem wanted) {
        return Act.as(coordinator, () -> planning.add(delegation, wanted));
    }

    private void edit(UUID id, EditItem wanted) {
        Map<UUID, Long> seen = now().items().stream().collect(Collectors.toMap(ItemDetails::id, ItemDetails::version));
        Act.as(coordinator, () -> planning.edit(id, seen.getOrDefault(id, -1L), wanted));
    }

    private EditItem visit(String title, String start, @Nullable String notes) {
        return visit(title, start, notes, mayor, guide);
    }

    private static EditItem visit(String title, String start, @Nullable String notes, UUID leader, UUID... others) {
        WallTime from = new WallTime(LocalDateTime.parse(start), LAS_VEGAS);
        Set<UUID> who = Stream.concat(Stream.of(leader), Stream.of(others)).collect(Collectors.toSet());
        return new EditItem(
                ItemKind.COURTESY_CALL,
                new Name(title, "Call"),
                from,
                from.plus(Duration.ofHours(1)),
                null,
                "시장실",
                "밴쿠버시",
                List.of(
                        new Counterpart("Taylor Morgan", "Mayor", "City of Vancouver"),
                        new Counterpart("Jo", null, "")),
                new Attendance(who, Set.of(), leader),
                notes);
    }

    private EditGroup group(String name) {
        return new EditGroup(new Name(name, ""), Set.of(mayor));
    }

    private EditItem forGroups(UUID... groupIds) {
        EditItem visit = visit("예방", "2027-01-08T10:00", null);
        return new EditItem(
                visit.kind(),
                visit.title(),
                visit.start(),
                visit.end(),
                visit.venueId(),
                visit.room(),
                visit.host(),
                visit.counterparts(),
                new Attendance(visit.attendance().memberIds(), Set.of(groupIds), null),
                visit.notes());
    }

    private static EditItem only(String title, UUID who) {
        WallTime from = new WallTime(LocalDateTime.parse("2027-01-08T15:00"), LAS_VEGAS);
        return new EditItem(
                ItemKind.OTHER,
                new Name(title, ""),
                from,
                from.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                List.of(),
                Attendance.of(Set.of(who)),
                null);
    }
}
