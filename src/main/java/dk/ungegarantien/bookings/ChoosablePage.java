package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a pupil may choose from, the nearest first. */
record ChoosablePage(
        List<ChoosableOffer> items,

        @Nullable @Schema(description = "Opaque; give it back as `cursor` for the next part. Absent on the last.")
        String next,

        @Schema(description = "How many there are in all, with the filters of this call.")
        long total) {

    /** An offer with seats in the weeks of the round. */
    record ChoosableOffer(
            MyOfferRef offer,
            double distanceKm,
            List<ChoosableWeek> weeks,

            @Schema(description = "What holds for all of its weeks.")
            List<BlockView> blocks) {}

    /** One week of an offer: can be chosen when it has no block that BLOCKS. */
    record ChoosableWeek(
            IsoWeek week,
            int free,
            boolean possible,

            @Schema(
                    description =
                            "Whether the caller can hold a seat: nothing stands in the way of being placed there.")
            boolean holdable,

            @Schema(
                    description =
                            "Whether nothing but that it is full stands in the way: the caller can wait for a seat.")
            boolean waitable) {}
}
