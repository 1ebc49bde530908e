package naru.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need that a company tells the city itself.
 *
 * @param registrationId the company's meeting that it has to do with, or null
 */
public record RaiseRequest(NewNeed need, @Nullable UUID registrationId) {}
