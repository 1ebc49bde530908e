package naru.itinerary.check;

import java.util.UUID;
import naru.base.Name;

/** Something that serves one entry at a time: a vehicle, an interpreter. */
public record Resource(UUID id, Name name) {}
