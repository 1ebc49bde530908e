package naru.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.WallTime;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.delegation.EditGroup;
import naru.delegation.EditMember;
import naru.delegation.Groups;
import naru.delegation.Members;
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

/** What is planned for a group follows who is in it. */
@NaruTest
@Tag("store")
class ItineraryGroupsTest {

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    @Autowired
    ItineraryPlanning planning;

    @Autowired
    ItineraryQueries queries;

    @Autowired
    Publishing publishing;

    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID delegation;
    private UUID mayor = new UUID(0, 0);
    private UUID guide = new UUID(0, 0);
    private UUID driver = new UUID(0, 0);

    ItineraryGroupsTest(@Autowired World world, @Autowired Trip trip, @Autowired TestClock clock) {
        clock.set(TestClock.START);
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
    }

    @BeforeEach
    void three_travel() {
        mayor = Act.as(coordinator, () -> members.of(delegation)).getFirst().id();
        guide = travel("박통역");
        driver = travel("최기사");
    }

    @Test
    void who_joins_takes_part_and_who_leaves_does_not() {
        UUID first = group("1조", mayor);
        add(new Attendance(Set.of(mayor), Set.of(first), mayor));
        Act.as(coordinator, () -> publishing.publish(delegation, 0));

        edit(first, "1조", mayor, guide);
        assertThat(attendance()).isEqualTo(new Attendance(Set.of(mayor, guide), Set.of(first), mayor));
        assertThat(Act.as(coordinator, () -> publishing.versions(delegation)).pending())
                .as("to be published")
                .hasSize(1);
        edit(first, "1조", guide);
        assertThat(attendance()).as("and leads no more").isEqualTo(new Attendance(Set.of(guide), Set.of(first), null));
        edit(first, "1조");
        assertThat(attendance().memberIds()).as("somebody has to").containsExactly(guide);
    }

    @Test
    void who_is_in_another_group_that_it_is_for_stays() {
        UUID first = group("1조", mayor, guide);
        UUID second = group("2조", guide);
        add(new Attendance(Set.of(mayor, guide, driver), Set.of(first, second), null));
        edit(first, "1조");
        assertThat(attendance().memberIds()).containsExactlyInAnyOrder(guide, driver);
        edit(second, "2조");
        assertThat(attendance().memberIds()).containsExactly(driver);
    }

    @Test
    void when_a_group_is_removed_its_people_still_take_part() {
        UUID first = group("1조", mayor, guide);
        add(new Attendance(Set.of(mayor, guide), Set.of(first), null));
        Act.as(coordinator, () -> groups.remove(first));
        assertThat(attendance()).isEqualTo(Attendance.of(Set.of(mayor, guide)));
    }

    @Test
    void who_edits_something_while_its_group_changes_is_asked() {
        UUID first = group("1조", mayor);
        UUID id = add(new Attendance(Set.of(mayor), Set.of(first), null));
        ItemDetails seen = item();
        edit(first, "1조", mayor, guide);
        assertThatThrownBy(() -> Act.as(coordinator, () -> planning.edit(id, seen.version(), seen.facts())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nothing_is_for_a_group_of_another_trip() {
        UUID other = trip.delegation(coordinator);
        UUID theirs = Act.as(coordinator, () -> groups.add(other, new EditGroup(new Name("1조", ""), Set.of())));
        assertThatThrownBy(() -> add(new Attendance(Set.of(mayor), Set.of(theirs), null)))
                .isInstanceOf(NotFound.class);
    }

    private UUID travel(String name) {
        return Act.as(
                coordinator,
                () -> members.add(delegation, EditMember.official(new Name(name, ""), new Name("단원", ""))));
    }

    private UUID group(String name, UUID... who) {
        return Act.as(coordinator, () -> groups.add(delegation, new EditGroup(new Name(name, ""), Set.of(who))));
    }

    private void edit(UUID id, String name, UUID... who) {
        Act.as(coordinator, () -> {
            long seen = groups.of(delegation).stream()
                    .filter(group -> group.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .version();
            groups.edit(id, seen, new EditGroup(new Name(name, ""), Set.of(who)));
        });
    }

    private UUID add(Attendance who) {
        WallTime start = new WallTime(LocalDateTime.parse("2027-01-07T09:00"), ZoneId.of("America/Los_Angeles"));
        EditItem visit = new EditItem(
                ItemKind.SITE_VISIT,
                new Name("연구소 견학", ""),
                start,
                start.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                List.of(),
                who,
                null);
        return Act.as(coordinator, () -> planning.add(delegation, visit));
    }

    private ItemDetails item() {
        @Nullable
        ItemDetails item = Act.as(coordinator, () -> queries.get(delegation))
                .lines()
                .getFirst()
                .item();
        return Objects.requireNonNull(item);
    }

    private Attendance attendance() {
        return item().facts().attendance();
    }
}
