package naru.itinerary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import naru.delegation.GroupDetails;
import naru.delegation.MemberDetails;
import naru.itinerary.Itinerary;
import org.jspecify.annotations.Nullable;

/** Chooses whose programme one looks at: everybody's, a group's or one person's. What is chosen goes into the address. */
final class WhoseField extends Select<Whose> {

    private @Nullable UUID delegationId;
    private transient ItineraryState state = ItineraryState.ANYTHING;
    private transient List<MemberDetails> members = List.of();
    private transient List<GroupDetails> groups = List.of();
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
        itinerary.groups().forEach(group -> all.add(Whose.of(group)));
        itinerary.members().forEach(member -> all.add(Whose.of(member)));
        if (!all.contains(now.whose())) {
            all.add(now.whose());
        }
        if (!all.equals(offered)
                || !itinerary.members().equals(members)
                || !itinerary.groups().equals(groups)) {
            members = itinerary.members();
            groups = itinerary.groups();
            offered = List.copyOf(all);
            setItems(offered);
        }
        setValue(now.whose());
    }

    private String label(Whose whose) {
        if (whose.equals(Whose.EVERYBODY)) {
            return getTranslation("itinerary.whose.everybody");
        }
        return Stream.concat(
                        groups.stream()
                                .filter(group -> group.id().equals(whose.groupId()))
                                .map(group -> getTranslation(
                                        "itinerary.whose.group",
                                        group.facts().name().in(getLocale()))),
                        members.stream()
                                .filter(member -> member.id().equals(whose.memberId()))
                                .map(member -> member.summary().in(getLocale())))
                .findFirst()
                .orElseGet(() -> getTranslation("itinerary.whose.nobody"));
    }
}
