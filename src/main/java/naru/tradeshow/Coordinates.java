package naru.tradeshow;

import jakarta.persistence.Embeddable;

/**
 * A point on a map, in degrees on WGS 84.
 *
 * @param latitude  from −90 in the south to 90 in the north
 * @param longitude from −180 in the west to 180 in the east
 */
@Embeddable
public record Coordinates(double latitude, double longitude) {

    /** @throws NotOnEarth when there is no such point */
    public Coordinates {
        // Asked this way round so that what is no number is refused too.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new NotOnEarth();
        }
    }
}
