package naru.support;

import java.time.Instant;
import java.util.UUID;

/** Who does something, and when. */
record Stamp(UUID by, Instant at) {}
