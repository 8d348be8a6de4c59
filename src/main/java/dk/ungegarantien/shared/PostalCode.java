package dk.ungegarantien.shared;

import java.util.List;

/**
 * A Danish postal code: four digits, as text.
 *
 * @param municipalities the codes of the municipalities it lies in, the primary one first; never empty
 */
public record PostalCode(String code, String name, List<String> municipalities, double latitude, double longitude) {

    public String primaryMunicipality() {
        return municipalities.get(0);
    }

    public boolean liesIn(String municipalityCode) {
        return municipalities.contains(municipalityCode);
    }
}
