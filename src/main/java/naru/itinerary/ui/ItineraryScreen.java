package naru.itinerary.ui;

import naru.itinerary.Itinerary;

/** The page that the parts of an itinerary stand on: they stay when it is read anew, so they ask it for what holds now. */
interface ItineraryScreen {

    /** The itinerary as it was read last. */
    Itinerary now();

    /** Reads it anew and shows what is different. */
    void refresh();
}
