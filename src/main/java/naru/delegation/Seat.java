package naru.delegation;

import java.util.UUID;

/** That somebody is on a trip. */
public record Seat(UUID delegationId, UUID memberId) {}
