package naru.tradeshow;

import java.util.UUID;

/**
 * How long it takes from one venue to another, as it is stored.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record WayDetails(UUID id, long version, EditWay facts) {}
