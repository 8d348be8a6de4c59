package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a host cannot have a guest after all. */
record NewGuestReferral(
        @NotBlank @PlainText(max = 1000, lines = true)
        @Schema(
                description = "For the coordinator who finds another place.",
                examples = "Vores svend er blevet syg, så der er ingen til at tage sig af eleven.")
        String words,

        @Schema(description = "Whether somebody else can have the seat; otherwise the offer has one less.")
        boolean seatStays) {}
