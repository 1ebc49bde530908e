package naru.delegation;

import java.util.UUID;

/**
 * A group of a trip.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 */
public record GroupDetails(UUID id, long version, EditGroup facts) {}
