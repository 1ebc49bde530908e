package naru.itinerary;

import java.util.UUID;

/**
 * One thing on the itinerary, as it is stored.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record ItemDetails(UUID id, long version, UUID delegationId, EditItem facts) {}
