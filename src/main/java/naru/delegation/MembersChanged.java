package naru.delegation;

import java.util.UUID;
import naru.base.Happened;

/** Other people travel, or as something else, or at other times. */
public record MembersChanged(String city, UUID delegationId) implements Happened {}
