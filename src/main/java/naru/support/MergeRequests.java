package naru.support;

import java.util.UUID;

/**
 * Says that two requests of a company are one need.
 *
 * @param version what the form saw of the one that ends
 * @param intoId  the one it goes on as part of
 */
public record MergeRequests(UUID id, long version, UUID intoId) {}
