package naru.itinerary.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The hours that all days of a timeline share: those of a working day at least, and an hour before and after whatever there
 * is, so that there is room to move it.
 *
 * @param first the first hour shown
 * @param last  the hour after the last one shown
 */
record Hours(int first, int last) {

    private static final int MORNING = 8;
    private static final int EVENING = 20;

    static Hours of(List<Piece> pieces) {
        int from = pieces.stream().mapToInt(Lanes::drawnFrom).min().orElse(MORNING * 60);
        int to = pieces.stream().mapToInt(Lanes::drawnTo).max().orElse(EVENING * 60);
        return new Hours(Math.clamp(from / 60 - 1, 0, MORNING), Math.clamp(Math.ceilDiv(to, 60) + 1, EVENING, 24));
    }

    IntStream each() {
        return IntStream.range(first, last);
    }
}
