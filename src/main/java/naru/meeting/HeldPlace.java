package naru.meeting;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A place of a slot that somebody holds. */
@Embeddable
record HeldPlace(UUID slotId, int number) {}
