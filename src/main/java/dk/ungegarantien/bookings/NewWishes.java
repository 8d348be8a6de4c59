package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a pupil wishes, the dearest first. It takes the place of what was wished before. */
record NewWishes(@NotNull @Size(max = 5) List<@NotNull @Valid NewWish> wishes) {

    /** Exactly one of: an offer, trades with a distance, or a place of one's own. */
    record NewWish(
            UUID offer,

            @Schema(description = "The week of the offer; absent when any week of the round will do.")
            IsoWeek week,

            @Size(min = 1, max = 5) @Schema(description = "Something like this: the trades.")
            List<@NotNull Trade> trades,

            @Min(1) @Max(100) @Schema(description = "Something like this: how far from home at most, in kilometres.")
            Integer km,

            @Valid NewOwnPlace ownPlace) {}
}
