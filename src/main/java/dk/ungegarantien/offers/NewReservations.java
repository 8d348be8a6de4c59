package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All reservations of an offer as they shall be from now on; what is missing is taken back. */
record NewReservations(@NotNull @Size(max = 500) List<@Valid @NotNull NewReservation> reservations) {

    /** Seats of one week for one school, or for all schools of one district. */
    record NewReservation(
            @NotNull IsoWeek week,

            @Schema(description = "Either this or a district.") @Nullable UUID school,

            @Nullable UUID district,

            @Min(1) @Max(50) int seats,

            @Schema(
                    description =
                            "The day from which everybody may have what is left: after today, and at the latest the Monday of the week.")
            @NotNull LocalDate until) {

        Beneficiary beneficiary() {
            return new Beneficiary(school, district);
        }
    }
}
