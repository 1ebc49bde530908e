package naru.itinerary.ui;

import java.util.List;
import naru.itinerary.Itinerary;
import naru.itinerary.ItineraryLine;

/** The days of an itinerary laid out in some way. */
interface DaysSurface {

    /**
     * Shows them as they are now; who looks keeps what they were looking at.
     *
     * @param lines what is to be seen of the itinerary
     */
    void show(List<ItineraryLine> lines, Itinerary itinerary);
}
