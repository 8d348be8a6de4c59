package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round, as professionals see it. */
record RoundView(
        UUID id,
        String title,

        @Schema(description = "The calendar year in which the school year begins.")
        int year,

        List<IsoWeek> weeks,
        @Nullable RecurringView recurring,
        RoundStatus status,

        @Schema(description = "How many wishes a pupil may rank.")
        int wishes,

        LocalDate deadline,

        @Schema(description = "The classes that the caller reaches.")
        List<RoundClassView> classes,

        @Schema(description = "How many classes of other schools are in the round too, out of the caller's reach.")
        int otherClasses,

        int pupils,

        @Schema(description = "How many of the pupils have a place.")
        int placed,

        @Schema(description = "How many of the pupils have told wishes.")
        int wished,

        @Nullable Instant publishedAt,

        @Schema(
                description =
                        "Whether the caller may edit, close, open and publish it: all of its classes must be in reach.")
        boolean mayChange,

        int version) {

    /** Fixed weekdays, the same in each week. */
    record RecurringView(List<Weekday> weekdays) {}

    /** A class of a round. */
    record RoundClassView(UUID id, String name, int grade, RoundSchoolView school) {}

    /** The school of a class. */
    record RoundSchoolView(UUID id, String name) {}
}
