package naru.itinerary.check;

/**
 * Where on earth something is.
 *
 * @param latitude  in degrees, north is positive
 * @param longitude in degrees, east is positive
 */
public record Coordinates(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
        }
    }

    /** The length of the great circle between the two, in kilometres. */
    double kilometresTo(Coordinates other) {
        double north = haversine(other.latitude - latitude);
        double east = haversine(other.longitude - longitude);
        double part = north + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, part)));
    }

    private static double haversine(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees) / 2);
        return sine * sine;
    }
}
