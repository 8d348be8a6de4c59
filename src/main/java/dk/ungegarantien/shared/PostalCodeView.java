package dk.ungegarantien.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postal code and its place. */
record PostalCodeView(
        @Schema(examples = "9800") String code,
        @Schema(examples = "Hjørring") String name,

        @Schema(description = "Code of the municipality that most of it lies in.", examples = "860")
        String municipality,

        double latitude,
        double longitude) {

    static PostalCodeView of(PostalCode place) {
        return new PostalCodeView(
                place.code(), place.name(), place.primaryMunicipality(), place.latitude(), place.longitude());
    }
}
