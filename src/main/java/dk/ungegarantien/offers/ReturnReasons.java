package dk.ungegarantien.offers;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an offer goes back, in words that the firm can act on. */
@Schema(name = "OfferReasons")
record ReturnReasons(
        @NotNull @PlainText(min = 1, max = 2000, lines = true)
        @Schema(examples = "Skriv, hvad eleven skal lave onsdag til fredag.")
        String reasons) {}
