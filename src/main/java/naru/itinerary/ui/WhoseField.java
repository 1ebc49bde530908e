package naru.itinerary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;

/** Chooses whose programme one looks at: everybody's, a group's or one person's. What is chosen goes into the address. */
final class WhoseField extends Select<Whose> {

    private final transient Itinerary itinerary;

    WhoseField(Itinerary itinerary, Whose chosen) {
        this.itinerary = itinerary;
        addClassName("whose");
        setLabel(getTranslation("itinerary.whose"));
        List<Whose> all = new ArrayList<>();
        all.add(Whose.EVERYBODY);
        teams(itinerary).forEach(team -> all.add(Whose.ofTeam(team)));
        itinerary.members().forEach(member -> all.add(Whose.of(member)));
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        setItems(all);
        setItemLabelGenerator(this::label);
        setValue(chosen);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                "delegations/itinerary/"
                                        + itinerary.delegation().id(),
                                change.getValue().query());
            }
        });
    }

    /** The groups with a programme of their own, in the order of protocol of their first members. */
    static List<String> teams(Itinerary itinerary) {
        return itinerary.members().stream()
                .map(member -> member.facts().team())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String label(Whose whose) {
        if (whose.team() != null) {
            return getTranslation("itinerary.whose.team", whose.team());
        }
        return itinerary.members().stream()
                .filter(member -> member.id().equals(whose.memberId()))
                .map(MemberDetails::summary)
                .map(member -> member.in(getLocale()))
                .findFirst()
                .orElseGet(() -> getTranslation(
                        whose.memberId() == null ? "itinerary.whose.everybody" : "itinerary.whose.nobody"));
    }
}
