package naru.itinerary;

import java.util.List;

/**
 * What a trip that is like another would have of it.
 *
 * @param shift   how its times come about
 * @param copied  how many items come along
 * @param leftOut which do not, for they would be after its last day
 */
public record ClonePreview(DayShift shift, int copied, List<ItineraryLine> leftOut) {}
