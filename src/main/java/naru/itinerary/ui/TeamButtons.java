package naru.itinerary.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import naru.base.ui.Buttons;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;

/** Chooses all members, or all of a group, at once. Takes no room where there are no groups. */
final class TeamButtons extends Div {

    TeamButtons(Itinerary itinerary, MultiSelectComboBox<MemberDetails> members) {
        addClassName("actions");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("item.teams"));
        add(Buttons.quiet(getTranslation("item.team.all"), () -> members.setValue(itinerary.members())));
        WhoseField.teams(itinerary)
                .forEach(team -> add(Buttons.quiet(
                        getTranslation("item.team.only", team),
                        () -> members.setValue(itinerary.members().stream()
                                .filter(member -> team.equals(member.facts().team()))
                                .collect(Collectors.toSet())))));
        setVisible(getComponentCount() > 1);
    }
}
