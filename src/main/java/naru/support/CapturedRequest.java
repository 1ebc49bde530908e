package naru.support;

import java.util.UUID;

/** A request that stands in the store after a capture, as it was first saved. */
public record CapturedRequest(UUID id, String number, String sentence) {}
