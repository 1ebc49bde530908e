/**
 * What is wrong with a programme before anybody travels by it: people, resources and rooms that are wanted twice, closed
 * doors, ways that are too long. Pure Java: knows no store and no screen. {@link naru.itinerary.check.ItineraryCheck} takes
 * a {@link naru.itinerary.check.Trip} and answers with {@link naru.itinerary.check.Objection}s.
 */
@NullMarked
package naru.itinerary.check;

import org.jspecify.annotations.NullMarked;
