package naru.support;

import java.util.UUID;

/**
 * A filter of the inbox that one saved.
 *
 * @param query how it stands in the address
 */
public record SavedFilterSummary(UUID id, String name, String query) {}
