package naru.itinerary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import naru.base.Name;
import naru.delegation.EditGroup;
import naru.delegation.GroupDetails;
import org.junit.jupiter.api.Test;

/** Whom choosing a group chooses. */
class ItemGroupsFieldTest {

    private static final UUID MAYOR = new UUID(0, 1);
    private static final UUID GUIDE = new UUID(0, 2);
    private static final UUID DRIVER = new UUID(0, 3);
    private static final Set<UUID> ALL = Set.of(MAYOR, GUIDE, DRIVER);
    private static final GroupDetails FIRST = group("1조", MAYOR, GUIDE);
    private static final GroupDetails SECOND = group("2조", GUIDE, DRIVER);

    @Test
    void the_first_group_takes_the_place_of_everybody_and_is_added_to_those_chosen_one_by_one() {
        assertThat(ItemGroupsField.people(ALL, ALL, Set.of(), Set.of(FIRST))).isEqualTo(Set.of(MAYOR, GUIDE));
        assertThat(ItemGroupsField.people(ALL, Set.of(DRIVER), Set.of(), Set.of(FIRST)))
                .isEqualTo(ALL);
    }

    @Test
    void who_is_of_no_group_that_is_left_goes_with_it() {
        assertThat(ItemGroupsField.people(ALL, ALL, Set.of(FIRST, SECOND), Set.of(FIRST)))
                .isEqualTo(Set.of(MAYOR, GUIDE));
        assertThat(ItemGroupsField.people(ALL, Set.of(MAYOR, GUIDE), Set.of(FIRST), Set.of()))
                .as("for no group: everybody")
                .isEqualTo(ALL);
        assertThat(ItemGroupsField.people(ALL, ALL, Set.of(FIRST), Set.of()))
                .as("the driver was chosen apart")
                .isEqualTo(Set.of(DRIVER));
    }

    private static GroupDetails group(String name, UUID... who) {
        return new GroupDetails(UUID.randomUUID(), 0, new EditGroup(new Name(name, ""), Set.of(who)));
    }
}
