package naru.support;

import java.util.UUID;

/**
 * Says that a request is about something else.
 *
 * @param version what the form saw
 */
public record CategorizeRequest(UUID id, long version, UUID categoryId) {}
