package naru.delegation;

import java.util.Set;
import java.util.UUID;

/**
 * Others are in a group than before. What is planned for the group follows within the same transaction.
 *
 * @param joined who was not in it
 * @param left   who is not in it any more
 */
public record GroupChanging(UUID groupId, Set<UUID> joined, Set<UUID> left) {}
