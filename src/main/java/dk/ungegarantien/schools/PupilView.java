package dk.ungegarantien.schools;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pupil, and the classes the pupil has been in. */
record PupilView(
        PupilCard pupil,

        @Schema(description = "Whether the pupil is in a class, today or from a day that is known.")
        boolean enrolled,

        @Schema(description = "The last first.") List<Attendance> history) {}
