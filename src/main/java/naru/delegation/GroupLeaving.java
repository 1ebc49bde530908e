package naru.delegation;

import java.util.UUID;

/** A group is about to be removed. What was planned for it is planned for those people, and for no group. */
public record GroupLeaving(UUID groupId) {}
