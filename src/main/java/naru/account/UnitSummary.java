package naru.account;

import java.util.UUID;
import naru.base.Name;

/** A unit of the city, to choose from and to show. */
public record UnitSummary(UUID id, Name name) {}
