package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Trade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A firm that wants to take part. */
@Schema(name = "NewPartner")
record NewPartner(
        @NotNull @PlainText(min = 1, max = 3)
        @Schema(description = "Code of the municipality whose guarantee the firm joins.", examples = "860")
        String municipality,

        @NotNull @PlainText(min = 1, max = 20)
        @Schema(description = "Eight digits; spaces and a leading DK are ignored.", examples = "24256790")
        String cvr,

        @PlainText(max = 20)
        @Schema(description = "Ten digits, when the firm has several places.", examples = "1003388394")
        String pNumber,

        @NotNull @PlainText(min = 1, max = 160) @Schema(examples = "Bageriet ved Springvandet")
        String name,

        @NotNull @PlainText(min = 1, max = 160) @Schema(examples = "Østergade 12")
        String street,

        @NotNull @PlainText(min = 1, max = 10)
        @Schema(description = "Must lie, at least partly, in the municipality.", examples = "9800")
        String postalCode,

        @NotNull Trade trade,

        @PlainText(max = 300) @Schema(description = "http or https.", examples = "https://www.bageriet.example")
        String website,

        @NotNull @Valid ContactPerson contact) {

    PartnerChange details() {
        return new PartnerChange(pNumber, name, street, postalCode, trade, website, contact);
    }
}
