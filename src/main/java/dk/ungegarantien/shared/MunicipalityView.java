package dk.ungegarantien.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality that takes part. */
record MunicipalityView(
        @Schema(examples = "860") String code,
        @Schema(examples = "Hjørring Kommune") String name,
        @Schema(examples = "Hjørring") String shortName,
        Municipality.SchoolOrganisation schoolOrganisation) {

    static MunicipalityView of(Municipality municipality) {
        return new MunicipalityView(
                municipality.code(), municipality.name(), municipality.shortName(), municipality.schoolOrganisation());
    }
}
