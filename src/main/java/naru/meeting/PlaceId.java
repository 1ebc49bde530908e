package naru.meeting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which place of which slot. */
@Embeddable
record PlaceId(UUID slotId, int number) implements Serializable {}
