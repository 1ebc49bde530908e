package naru.itinerary;

import java.util.UUID;

/**
 * A resource of a trip, as it is stored.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record ResourceDetails(UUID id, long version, EditResource facts) {}
