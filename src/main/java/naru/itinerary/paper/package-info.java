/**
 * The programme of a trip on paper: whole, or for one person, one venue or one day. {@link
 * naru.itinerary.paper.ItineraryPapers} says what stands on it; {@link naru.base.paper.Press} prints it.
 */
@NullMarked
package naru.itinerary.paper;

import org.jspecify.annotations.NullMarked;
