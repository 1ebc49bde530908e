package naru.itinerary;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be ready for something on the itinerary.
 *
 * @param resourceIds the vehicles and interpreters it is booked for
 * @param gift        what is handed over, or null
 * @param dress       what one wears, or null
 */
public record Needs(
        Set<UUID> resourceIds,
        @Nullable String gift,
        @Nullable String dress) {

    /** Nothing in particular. */
    public static final Needs NOTHING = new Needs(Set.of(), null, null);

    public Needs {
        resourceIds = Set.copyOf(resourceIds);
        gift = EditItem.optional("gift", gift, 500);
        dress = EditItem.optional("dress", dress, 200);
    }
}
