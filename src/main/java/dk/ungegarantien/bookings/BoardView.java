package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that stands on the board of a round, as far as the caller reaches. */
record BoardView(
        RoundView round,
        List<BoardPupil> pupils,
        List<BoardOffer> offers,

        @Schema(description = "Seats held for the round, for nobody in particular yet.")
        List<BookingView> holds,

        @Schema(
                description =
                        "Pupils of the classes who wait for a seat in a full week, in the order in which they came.")
        List<WaitingView> waiting,

        @Schema(description = "Ask for moves after this number.")
        long lastMove) {

    /** A pupil of one of the classes. */
    record BoardPupil(
            UUID id,
            String name,
            UUID schoolClass,

            @Schema(description = "On the Monday of the first week.")
            int age,

            String postalCode,
            boolean joined,

            @Schema(
                    description =
                            "How many guardians the pupil's account names; 0 as long as the pupil has not joined.")
            int guardians,

            DaysView days,
            List<WishView> wishes,
            List<BookingView> bookings,

            @Schema(description = "Weeks of the round in which the pupil did not come, as the host has told.")
            List<IsoWeek> missed) {}

    /** An internship with seats in a week of the round. */
    record BoardOffer(
            UUID id,
            String title,
            BoardPartner partner,
            Trade trade,
            String street,
            String postalCode,
            String town,
            double latitude,
            double longitude,

            @Schema(description = "The grades it suits; empty when grade is no matter.")
            List<Integer> grades,

            @Nullable Integer minimumAge,

            @Schema(description = "Whether the firm is part of the guarantee of the round's municipality.")
            boolean own,

            List<WeekSeatsView> weeks) {}

    /** The firm of an offer. */
    record BoardPartner(UUID id, String name) {}

    /** The seats of an offer in one week. Free are only those that somebody of the round can have today. */
    record WeekSeatsView(
            IsoWeek week,
            int seats,
            int free,

            @Schema(description = "Held for a while, by anybody.")
            int held,

            @Schema(description = "Of the free ones, those that are kept for the schools or the district of the round.")
            int reservedForUs,

            @Schema(
                    description =
                            "Neither taken nor held, and kept for other schools until a day: not counted as free.")
            int reservedForOthers) {}
}
