package dk.ungegarantien.bookings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a pupil is with the compulsory days: counted over all weeks and hosts. */
record DaysView(
        @Schema(description = "Days in weeks that have gone by.")
        int done,

        @Schema(description = "Days in weeks that lie ahead.")
        int planned,

        int needed) {}
