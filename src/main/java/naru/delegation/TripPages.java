package naru.delegation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Pages of other features that belong to a trip, such as its meetings. Each bean of this type is asked when a trip is shown,
 * so that this feature need not know them.
 */
@FunctionalInterface
public interface TripPages {

    /** The pages that whoever looks may open, in the order in which they are shown. */
    List<Page> of(UUID delegationId, Locale language);

    /**
     * A page of a trip.
     *
     * @param path  its address
     * @param title what it is about
     * @param note  what state that is in
     */
    record Page(String path, String title, String note) {}
}
