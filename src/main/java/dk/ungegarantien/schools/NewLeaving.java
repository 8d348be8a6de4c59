package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a pupil leaves. */
record NewLeaving(
        @Nullable @Schema(description = "The last day; absent for today.")
        LocalDate on) {}
