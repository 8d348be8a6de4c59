package dk.ungegarantien.schools;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which class a pupil moves. */
record NewMove(
        @NotNull UUID schoolClass,

        @Schema(description = "The first day there; absent for today, or for the first day of a school year to come.")
        LocalDate on) {}
