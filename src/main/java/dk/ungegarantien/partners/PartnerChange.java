package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Trade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a firm may change about itself; CVR number and municipality stay. */
@Schema(name = "PartnerChange")
record PartnerChange(
        @PlainText(max = 20) @Schema(examples = "1003388394")
        String pNumber,

        @NotNull @PlainText(min = 1, max = 160) @Schema(examples = "Bageriet ved Springvandet")
        String name,

        @NotNull @PlainText(min = 1, max = 160) @Schema(examples = "Østergade 12")
        String street,

        @NotNull @PlainText(min = 1, max = 10) @Schema(examples = "9800")
        String postalCode,

        @NotNull Trade trade,

        @PlainText(max = 300) @Schema(examples = "https://www.bageriet.example")
        String website,

        @NotNull @Valid ContactPerson contact) {}
