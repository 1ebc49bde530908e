package naru.itinerary.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;

/**
 * For which groups something is. Whoever chooses them chooses their people too, who can still be chosen one by one. Takes
 * no room where there are no groups.
 */
final class ItemGroupsField extends MultiSelectComboBox<GroupDetails> {

    /** @param members where who takes part is chosen; everybody, unless somebody chose otherwise */
    ItemGroupsField(Itinerary itinerary, MultiSelectComboBox<MemberDetails> members) {
        List<MemberDetails> everybody = itinerary.members();
        setLabel(getTranslation("item.groups"));
        setItems(itinerary.groups());
        setItemLabelGenerator(group -> group.facts().name().in(getLocale()));
        setHelperText(getTranslation("item.groups.help"));
        setWidthFull();
        setVisible(!itinerary.groups().isEmpty());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Set<UUID> all = everybody.stream().map(MemberDetails::id).collect(Collectors.toSet());
                Set<UUID> chosen =
                        members.getValue().stream().map(MemberDetails::id).collect(Collectors.toSet());
                Set<UUID> now = people(all, chosen, change.getOldValue(), change.getValue());
                members.setValue(everybody.stream()
                        .filter(member -> now.contains(member.id()))
                        .toList());
            }
        });
    }

    /** Who takes part when others are the groups; where that were nobody, everybody does. */
    static Set<UUID> people(Set<UUID> all, Set<UUID> chosen, Set<GroupDetails> before, Set<GroupDetails> after) {
        Set<UUID> now = new HashSet<>(before.isEmpty() && chosen.equals(all) ? Set.of() : chosen);
        now.removeAll(of(before));
        now.addAll(of(after));
        return now.isEmpty() ? all : now;
    }

    private static Set<UUID> of(Set<GroupDetails> groups) {
        return groups.stream()
                .flatMap(group -> group.facts().memberIds().stream())
                .collect(Collectors.toSet());
    }
}
