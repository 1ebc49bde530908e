package naru.itinerary;

import java.util.UUID;
import naru.base.Happened;

/** Something is planned otherwise than before, or an objection was put aside or taken up again. */
public record ItineraryChanged(String city, UUID delegationId) implements Happened {}
