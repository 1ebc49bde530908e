package naru.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and when.
 *
 * @param by whose account, or null when it is done by a link that somebody without one was sent
 */
record Stamp(@Nullable UUID by, Instant at) {}
