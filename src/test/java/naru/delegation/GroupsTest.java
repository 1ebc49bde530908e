package naru.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import naru.base.ChangedMeanwhile;
import naru.base.Name;
import naru.base.NotFound;
import naru.base.access.Role;
import naru.base.access.SignedIn;
import naru.testing.Act;
import naru.testing.NaruTest;
import naru.testing.TestClock;
import naru.testing.Trip;
import naru.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who travel form groups; one can be in several. */
@NaruTest
@Tag("store")
class GroupsTest {

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    private final World world;
    private final Trip trip;
    private final SignedIn coordinator;
    private final UUID delegation;
    private final UUID mayor;

    GroupsTest(
            @Autowired World world, @Autowired Trip trip, @Autowired TestClock clock, @Autowired Members travelling) {
        clock.set(TestClock.START);
        this.world = world;
        this.trip = trip;
        coordinator = world.staff(world.city(), Role.COORDINATOR);
        delegation = trip.delegation(coordinator);
        mayor = Act.as(coordinator, () -> travelling.of(delegation)).getFirst().id();
    }

    @Test
    void one_can_be_in_several_and_who_is_taken_off_the_trip_is_in_none() {
        UUID guide = travel("박통역");
        EditGroup first = group("1조", mayor, guide);
        EditGroup second = group("2조", guide);
        add(second);
        add(first);
        assertThat(all()).extracting(GroupDetails::facts).as("by name").containsExactly(first, second);
        Act.as(coordinator, () -> members.remove(delegation, guide));
        assertThat(all()).extracting(GroupDetails::facts).containsExactly(group("1조", mayor), group("2조"));
    }

    @Test
    void no_two_of_a_trip_are_called_the_same() {
        UUID first = add(group("1조", mayor));
        UUID second = add(group("2조", mayor));
        assertThatThrownBy(() -> add(group("1조"))).isInstanceOf(GroupNameTaken.class);
        assertThatThrownBy(() -> edit(second, version(second), group("1조"))).isInstanceOf(GroupNameTaken.class);
        edit(first, version(first), group("1조"));
        UUID elsewhere = trip.delegation(coordinator);
        Act.as(coordinator, () -> groups.add(elsewhere, group("1조")));
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten() {
        UUID id = add(group("1조", mayor));
        long seen = all().getFirst().version();
        edit(id, seen, group("1조"));
        assertThatThrownBy(() -> edit(id, seen, group("1조", mayor))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(all().getFirst().facts()).isEqualTo(group("1조"));
    }

    @Test
    void only_those_of_the_trip_are_in_them_and_another_city_sees_none() {
        UUID id = add(group("1조", mayor));
        SignedIn stranger = world.staff(world.city(), Role.COORDINATOR);
        UUID theirs = trip.delegation(stranger);
        assertThatThrownBy(() -> Act.as(stranger, () -> groups.add(theirs, group("1조", mayor))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(stranger, () -> groups.of(delegation))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(stranger, () -> groups.edit(id, 0, group("다른 조"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Act.as(stranger, () -> groups.remove(id))).isInstanceOf(NotFound.class);
        Act.as(coordinator, () -> groups.remove(id));
        assertThat(all()).isEmpty();
    }

    private static EditGroup group(String name, UUID... who) {
        return new EditGroup(new Name(name, ""), Set.of(who));
    }

    private UUID travel(String name) {
        return Act.as(
                coordinator,
                () -> members.add(delegation, EditMember.official(new Name(name, ""), new Name("단원", ""))));
    }

    private UUID add(EditGroup facts) {
        return Act.as(coordinator, () -> groups.add(delegation, facts));
    }

    private void edit(UUID id, long seen, EditGroup facts) {
        Act.as(coordinator, () -> groups.edit(id, seen, facts));
    }

    private long version(UUID id) {
        return all().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private List<GroupDetails> all() {
        return Act.as(coordinator, () -> groups.of(delegation));
    }
}
