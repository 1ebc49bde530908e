package naru.delegation;

/**
 * Somebody is about to be taken off a trip. Whoever plans with them refuses by throwing {@link MemberStillPlanned}.
 *
 * @param member who they are
 */
public record MemberLeaving(MemberSummary member) {}
