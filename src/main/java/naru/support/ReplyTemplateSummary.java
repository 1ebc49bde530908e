package naru.support;

import java.util.List;
import java.util.UUID;

/**
 * A text that replies begin with.
 *
 * @param version     what a form saw, so that it does not overwrite what it has not seen
 * @param categoryIds what it is for; none means all
 * @param active      whether officials can choose it
 */
public record ReplyTemplateSummary(
        UUID id, long version, String name, ReplyText text, List<UUID> categoryIds, boolean active) {}
