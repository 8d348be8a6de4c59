package dk.ungegarantien.bookings;

import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who comes to a firm when. */
@Schema(name = "GuestList")
record GuestListView(
        @Schema(description = "The first week that is shown.")
        IsoWeek from,

        @Schema(description = "The last week that is shown.")
        IsoWeek to,

        @Schema(description = "One list for each week and offer, the first first; weeks without guests are missing.")
        List<GuestWeek> weeks,

        @Schema(description = "For how many guests of weeks that are over nobody has told how it went.")
        int unmarked) {

    /** The guests of one offer in one week. */
    @Schema(name = "GuestWeek")
    record GuestWeek(IsoWeek week, GuestOffer offer, List<Guest> guests) {}

    /** What they come for. */
    @Schema(name = "GuestOffer")
    record GuestOffer(UUID id, String title) {}

    /** A pupil, as a host knows one: nothing more is told to it. */
    @Schema(name = "Guest")
    record Guest(
            UUID booking,
            String firstName,
            String className,
            String school,

            @Schema(description = "Whom to call at the school.")
            ContactPerson contact,

            @Schema(description = "Fixed weekdays; empty for the whole week.")
            List<Weekday> weekdays,

            @Schema(description = "What the family has chosen to tell.") @Nullable String arrangements,

            @Schema(description = "Absent as long as nothing has been told.") @Nullable OutcomeView outcome,

            @Schema(description = "What may be told of it today.")
            Set<Outcome> may,

            @Schema(description = "Whether the whole stay is ahead, so that the host may still guide the guest on.")
            boolean mayRefer) {}

    /** What the host has told. */
    @Schema(name = "GuestOutcome")
    record OutcomeView(Outcome outcome, int days, @Nullable String note) {

        static OutcomeView of(GuestOutcome told) {
            return told == null ? null : new OutcomeView(told.outcome, told.days, told.note);
        }
    }
}
