package naru.itinerary.check;

import naru.base.WallTime;

/**
 * A time that somebody spends on the trip.
 *
 * @param from  when they join, on the wall of the place where they do
 * @param until when they leave, on the wall of the place where they do
 */
public record Presence(WallTime from, WallTime until) {

    public Presence {
        if (!until.isAfter(from.instant())) {
            throw new IllegalArgumentException("who leaves has joined before");
        }
    }
}
