package dk.ungegarantien.offers;

import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import java.util.HashMap;
import java.util.Map;

/** How far it is between postal codes; each way is measured once. */
final class Distances {

    private final PostalCodes postalCodes;
    private final Map<String, Map<String, Double>> known = new HashMap<>();

    Distances(PostalCodes postalCodes) {
        this.postalCodes = postalCodes;
    }

    /** Kilometres from the middle of one to that of the other, to 100 metres; null when one of them is not known. */
    Double km(String from, String to) {
        return from == null || to == null
                ? null
                : known.computeIfAbsent(from, code -> new HashMap<>())
                        .computeIfAbsent(to, code -> measured(from, code));
    }

    private Double measured(String from, String to) {
        return postalCodes
                .find(from)
                .flatMap(here -> postalCodes.find(to).map(there -> km(here, there)))
                .orElse(null);
    }

    private static double km(PostalCode here, PostalCode there) {
        return Distance.rounded(Distance.km(here.latitude(), here.longitude(), there.latitude(), there.longitude()));
    }
}
