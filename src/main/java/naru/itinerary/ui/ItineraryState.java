package naru.itinerary.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of an itinerary says besides the trip.
 *
 * @param look which of the two looks, or null for the one that suits the screen
 */
record ItineraryState(Whose whose, @Nullable Look look) {

    /** The two ways to look at the same days. */
    enum Look {
        TIMELINE,
        LIST;

        String typed() {
            return this == TIMELINE ? "timeline" : "list";
        }

        /** The translation key of its name. */
        String labelKey() {
            return "itinerary.look." + name();
        }
    }

    static final ItineraryState ANYTHING = new ItineraryState(Whose.EVERYBODY, null);

    private static final String VIEW = "view";

    /** What somebody typed or followed; a look that there is not is as if none were named. */
    static ItineraryState of(Location location) {
        return new ItineraryState(
                Whose.of(location),
                location.getQueryParameters()
                        .getSingleParameter(VIEW)
                        .flatMap(ItineraryState::look)
                        .orElse(null));
    }

    ItineraryState with(Look other) {
        return new ItineraryState(whose, other);
    }

    ItineraryState lookingAt(Whose other) {
        return new ItineraryState(other, look);
    }

    /** As it stands in the address. */
    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (look != null) {
            query.put(VIEW, look.typed());
        }
        query.putAll(whose.query());
        return QueryParameters.simple(query);
    }

    private static Optional<Look> look(String typed) {
        return switch (typed) {
            case "timeline" -> Optional.of(Look.TIMELINE);
            case "list" -> Optional.of(Look.LIST);
            default -> Optional.empty();
        };
    }
}
