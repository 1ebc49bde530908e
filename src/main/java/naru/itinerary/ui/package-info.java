/** Itineraries on the screen: the days of a trip side by side, and what will not work. */
@NullMarked
package naru.itinerary.ui;

import org.jspecify.annotations.NullMarked;
