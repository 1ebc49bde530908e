package naru.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as it stands in the list.
 *
 * @param unread whether nobody has opened it yet
 */
public record NoticeSummary(UUID id, String line, Instant postedAt, boolean unread) {}
