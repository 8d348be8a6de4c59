package dk.ungegarantien.schools;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a pupil leaves. */
record NewLeaving(
        @Schema(description = "The last day; absent for today.")
        LocalDate on) {}
