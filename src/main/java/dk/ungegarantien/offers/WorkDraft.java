package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Trade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work that somebody is drawing, as far as it is drawn. */
record WorkDraft(
        @NotNull @Pattern(regexp = "[0-9]{3}") @Schema(description = "Whose school calendar counts.", examples = "860")
        String municipality,

        Trade trade,
        @NotNull @Valid Terms terms) {}
