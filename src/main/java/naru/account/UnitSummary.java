package naru.account;

import java.util.UUID;
import naru.base.Name;

/**
 * A unit of the city, to choose from and to show.
 *
 * @param version what a form that renames it has seen
 */
public record UnitSummary(UUID id, Name name, long version) {}
