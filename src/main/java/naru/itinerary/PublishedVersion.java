package naru.itinerary;

import java.time.Instant;
import java.util.List;

/** An itinerary as it was published. */
public record PublishedVersion(int number, Instant at, List<PublishedLine> lines) {}
