package naru.itinerary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;
import org.jspecify.annotations.Nullable;

/** Chooses whose programme one looks at: everybody's, a group's or one person's. What is chosen goes into the address. */
final class WhoseField extends Select<Whose> {

    private @Nullable UUID delegationId;
    private transient ItineraryState state = ItineraryState.ANYTHING;
    private transient List<MemberDetails> members = List.of();
    private transient List<Whose> offered = List.of();

    WhoseField() {
        addClassName("whose");
        setLabel(getTranslation("itinerary.whose"));
        setItemLabelGenerator(this::label);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                "delegations/itinerary/" + delegationId,
                                state.lookingAt(change.getValue()).query());
            }
        });
    }

    /** Offers those there are; nothing is offered anew that is offered already. */
    void show(Itinerary itinerary, ItineraryState now) {
        delegationId = itinerary.delegation().id();
        state = now;
        List<Whose> all = new ArrayList<>();
        all.add(Whose.EVERYBODY);
        teams(itinerary).forEach(team -> all.add(Whose.ofTeam(team)));
        itinerary.members().forEach(member -> all.add(Whose.of(member)));
        if (!all.contains(now.whose())) {
            all.add(now.whose());
        }
        if (!all.equals(offered) || !itinerary.members().equals(members)) {
            members = itinerary.members();
            offered = List.copyOf(all);
            setItems(offered);
        }
        setValue(now.whose());
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
        return members.stream()
                .filter(member -> member.id().equals(whose.memberId()))
                .map(MemberDetails::summary)
                .map(member -> member.in(getLocale()))
                .findFirst()
                .orElseGet(() -> getTranslation(
                        whose.memberId() == null ? "itinerary.whose.everybody" : "itinerary.whose.nobody"));
    }
}
