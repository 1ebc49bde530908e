package naru.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the city to whom a request can be assigned. */
public record Colleague(UUID id, String name, @Nullable UUID unitId) {}
