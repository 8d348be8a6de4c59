package dk.ungegarantien.offers;

import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far it is from one postal code to the others. An offer lies where its postal code lies, so the distance to an offer is that to one
 * of some 1,100 places, and the database needs to know no geometry.
 *
 * @param hundredsOfMetres by postal code, the nearest first; only what lies within the limit
 */
record Reach(Map<String, Integer> hundredsOfMetres) {

    static Reach of(PostalCodes postalCodes, String near, Integer within) {
        var from = postalCodes.find(near).orElseThrow();
        var far = new LinkedHashMap<String, Integer>();
        postalCodes.startingWith("", Integer.MAX_VALUE).stream()
                .map(place -> Map.entry(place.code(), distance(from, place)))
                .filter(place -> within == null || place.getValue() <= within * 10)
                .sorted(Map.Entry.comparingByValue())
                .forEach(place -> far.put(place.getKey(), place.getValue()));
        return new Reach(far);
    }

    private static int distance(PostalCode from, PostalCode to) {
        return (int) Math.round(10 * Distance.km(from.latitude(), from.longitude(), to.latitude(), to.longitude()));
    }

    String[] codes() {
        return hundredsOfMetres.keySet().toArray(String[]::new);
    }

    Integer[] distances() {
        return hundredsOfMetres.values().toArray(Integer[]::new);
    }

    /** Kilometres with one decimal; null for a place out of reach. */
    Double km(String postalCode) {
        var distance = hundredsOfMetres.get(postalCode);
        return distance == null ? null : distance / 10.0;
    }
}
