package naru.meeting;

import java.util.UUID;
import naru.base.Name;

/** A slot that still has places, as an alternative to one that has none. */
public record FreeSlot(UUID meetingId, Name meetingTitle, SlotSummary slot) {}
