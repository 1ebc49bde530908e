package naru.itinerary;

import java.util.List;

/**
 * What a trip that is like another would have of it.
 *
 * @param shift       how its times come about
 * @param copied      how many items come along
 * @param leftOut     which do not, for they would be after its last day
 * @param stops       how many stops come along
 * @param budgetLines how many lines of the budget there are to bring along
 * @param resources   how many vehicles and interpreters there are to bring along
 */
public record ClonePreview(
        DayShift shift, int copied, List<ItineraryLine> leftOut, int stops, int budgetLines, int resources) {}
