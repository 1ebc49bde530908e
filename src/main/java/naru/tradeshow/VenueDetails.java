package naru.tradeshow;

import java.util.UUID;

/**
 * A venue, as officials see it.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record VenueDetails(UUID id, long version, EditVenue facts) {}
