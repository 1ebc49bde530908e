package naru.support;

import java.time.Instant;

/**
 * A note of the city's people, for themselves.
 *
 * @param by the name of the person who wrote it
 */
public record NoteLine(String text, String by, Instant at) {}
