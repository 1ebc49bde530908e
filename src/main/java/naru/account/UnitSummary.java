package naru.account;

import java.util.UUID;
import naru.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the city, to choose from and to show.
 *
 * @param headId  who leads it: hears of late requests, and approves replies
 * @param version what a form that renames it has seen
 */
public record UnitSummary(UUID id, Name name, @Nullable UUID headId, long version) {}
