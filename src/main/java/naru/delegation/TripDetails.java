package naru.delegation;

import java.util.UUID;

/**
 * A trip, as the city's own people see it.
 *
 * @param version what a form is filled with, so that it does not overwrite what it has not seen
 * @param code    short and unique in the city, such as {@code CES27}
 */
public record TripDetails(UUID id, long version, String code, EditTrip facts) {}
