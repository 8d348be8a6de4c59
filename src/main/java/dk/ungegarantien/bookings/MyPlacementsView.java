package dk.ungegarantien.bookings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's way to the compulsory days, over all weeks and hosts. */
record MyPlacementsView(
        @Schema(description = "Days in weeks that have gone by.")
        int done,

        @Schema(description = "Days in weeks that lie ahead.")
        int planned,

        int needed,
        List<MyPlacementView> weeks) {}
