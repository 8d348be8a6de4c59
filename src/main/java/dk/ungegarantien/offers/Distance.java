package dk.ungegarantien.offers;

/** How far it is, as the crow flies. */
final class Distance {

    private static final double EARTH_RADIUS_KM = 6371.0;

    private Distance() {}

    /** Kilometres between two points, by the haversine formula. */
    static double km(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        var latitude = Math.toRadians(toLatitude - fromLatitude);
        var longitude = Math.toRadians(toLongitude - fromLongitude);
        var chord = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(fromLatitude))
                        * Math.cos(Math.toRadians(toLatitude))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** To 100 metres: more is not known of a postal code. */
    static double rounded(double km) {
        return Math.round(km * 10) / 10.0;
    }
}
