package naru.itinerary.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Where the pieces of one day stand beside one another when they overlap. */
final class Lanes {

    /** What is shorter is drawn as long as this, or else nobody could read it. */
    static final int SHORTEST = 45;

    private Lanes() {}

    /**
     * Which lane a piece stands in.
     *
     * @param lane  from 0
     * @param lanes how many there are side by side where it stands
     */
    record Lane(int lane, int lanes) {}

    /** The lanes of the pieces of one day, in their order. Those that do not touch one another share no room. */
    static List<Lane> of(List<Piece> pieces) {
        List<Piece> inOrder = pieces.stream()
                .sorted(Comparator.comparingInt(Lanes::drawnFrom)
                        .thenComparing(Comparator.comparingInt(Piece::to).reversed()))
                .toList();
        IdentityHashMap<Piece, Lane> found = new IdentityHashMap<>();
        List<Piece> together = new ArrayList<>();
        int over = 0;
        for (Piece piece : inOrder) {
            if (drawnFrom(piece) >= over) {
                settle(together, found);
                together.clear();
            }
            together.add(piece);
            over = Math.max(over, drawnTo(piece));
        }
        settle(together, found);
        return pieces.stream().map(found::get).toList();
    }

    /** Each takes the first lane that is free again. */
    private static void settle(List<Piece> together, IdentityHashMap<Piece, Lane> found) {
        List<Integer> free = new ArrayList<>();
        IdentityHashMap<Piece, Integer> chosen = new IdentityHashMap<>();
        for (Piece piece : together) {
            int lane = 0;
            while (lane < free.size() && free.get(lane) > drawnFrom(piece)) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(0);
            }
            free.set(lane, drawnTo(piece));
            chosen.put(piece, lane);
        }
        chosen.forEach((piece, lane) -> found.put(piece, new Lane(lane, free.size())));
    }

    /** From when it takes room; what is short and late begins earlier, or else it would end below the day. */
    static int drawnFrom(Piece piece) {
        return Math.min(piece.from(), Piece.DAY - SHORTEST);
    }

    /** Until when it takes room. */
    static int drawnTo(Piece piece) {
        return Math.max(piece.to(), drawnFrom(piece) + SHORTEST);
    }
}
