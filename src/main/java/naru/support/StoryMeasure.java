package naru.support;

import java.util.UUID;

/** A measure that answers a request. */
public record StoryMeasure(UUID id, String title, MeasureState state) {}
