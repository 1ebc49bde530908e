package naru.itinerary.ui;

import naru.itinerary.ItineraryLine;

/** A piece of a line where it stands on the timeline. */
record Spot(ItineraryLine line, Piece piece, Lanes.Lane lane) {

    /** What it is, wherever it stands on its day. */
    Object key() {
        return line.key() + " " + piece.part();
    }

    /** Whether it can be taken from here: where it starts, and not what was promised to companies. */
    boolean isMovable() {
        return line.item() != null && piece.starts();
    }
}
