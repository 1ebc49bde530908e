package naru.itinerary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Which of the two looks: each a link, so that what one sees can be shared. */
final class LooksSwitch extends Nav {

    private final Map<ItineraryState.Look, Anchor> links = new EnumMap<>(ItineraryState.Look.class);

    LooksSwitch() {
        addClassName("filter");
        getElement().setAttribute("aria-label", getTranslation("itinerary.looks"));
        for (ItineraryState.Look look : ItineraryState.Look.values()) {
            Anchor link = new Anchor("", getTranslation(look.labelKey()));
            link.addClassName("tab");
            links.put(look, link);
            add(link);
        }
    }

    /** @param state with the look that is shown */
    void show(UUID delegationId, ItineraryState state) {
        links.forEach((look, link) -> {
            link.setHref("delegations/itinerary/" + delegationId + "?"
                    + state.with(look).query().getQueryString());
            if (look == state.look()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
