package dk.ungegarantien.offers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the offers found lie in one place of the map. */
record OfferPlace(
        @Schema(examples = "9800") String postalCode,
        @Schema(examples = "Hjørring") String town,
        double latitude,
        double longitude,
        long count) {}
