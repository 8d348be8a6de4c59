package dk.ungegarantien.offers;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search finds: a part of the list, how long the whole is, and how many there would be for each value of each filter. */
record OfferPage(
        List<OfferCard> items,

        @Schema(description = "Opaque; give it back as `cursor` for the next part. Absent on the last.") @Nullable String next,

        @Schema(description = "How many there are in all.") long total,
        Facets facets,

        @Schema(
                description =
                        "Present when nothing was found and words that are nearly the same were searched for instead.",
                examples = "bager")
        @Nullable String correctedQuery) {

    /** The filters with their values. Each counts as if it was not set itself, for its values widen each other. */
    record Facets(
            List<FacetCount> kind, List<FacetCount> municipality, List<FacetCount> trade, List<FacetCount> interest) {}

    /** How many offers there are with one value; values without any are missing. */
    record FacetCount(@Schema(examples = "INTERNSHIP") String value, long count) {}
}
