package naru.support;

import java.time.Instant;

/** The written answer to a request. */
public record Reply(String text, String by, Instant at) {}
