package naru.itinerary.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import naru.base.WallTime;

/**
 * A part of something as it stands in the column of one day, on the wall of where it is.
 *
 * @param from minutes of the day
 * @param to   minutes of the day, later
 */
record Piece(LocalDate day, int from, int to, Part part) {

    static final int DAY = 24 * 60;

    /** What has arrived takes as much room as this, before it. */
    private static final int ARRIVING = 30;

    /** Which part of it. */
    enum Part {
        /** All of it. */
        WHOLE,
        /** Its start; it goes on over midnight, or ends on another wall. */
        START,
        /** A whole day in the middle of it. */
        BETWEEN,
        /** What is left of it after midnight. */
        REST,
        /** The end of a journey, on the wall of where it leads to. */
        ARRIVAL
    }

    /**
     * The pieces of something. A journey to another wall is as long as it takes where it starts, but at most until midnight,
     * and is seen to arrive where it ends; only if both walls show one day, in order, it reaches from the one to the other.
     */
    static List<Piece> of(WallTime start, WallTime end) {
        LocalDate first = start.date();
        LocalDate last = end.date();
        int from = minute(start);
        int to = minute(end);
        if (first.equals(last) && from < to) {
            return List.of(new Piece(first, from, to, Part.WHOLE));
        }
        if (first.isBefore(last) && start.zone().equals(end.zone())) {
            return overMidnight(first, from, last, to);
        }
        long length = Duration.between(start.instant(), end.instant()).toMinutes();
        return List.of(
                new Piece(first, from, (int) Math.min(DAY, from + length), Part.START),
                new Piece(last, Math.max(0, to - ARRIVING), Math.max(to, 1), Part.ARRIVAL));
    }

    private static List<Piece> overMidnight(LocalDate first, int from, LocalDate last, int to) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(first, from, DAY, Part.START));
        for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            pieces.add(new Piece(day, 0, DAY, Part.BETWEEN));
        }
        if (to > 0) {
            pieces.add(new Piece(last, 0, to, Part.REST));
        }
        return pieces;
    }

    /** Whether it is where something starts. */
    boolean starts() {
        return part == Part.WHOLE || part == Part.START;
    }

    private static int minute(WallTime time) {
        LocalTime there = time.local().toLocalTime();
        return there.getHour() * 60 + there.getMinute();
    }
}
