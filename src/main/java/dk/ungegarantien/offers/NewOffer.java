package dk.ungegarantien.offers;

import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Trade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a firm writes about an offer. A draft needs a title and its kind; the rest must be there before the public sees it. */
record NewOffer(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Bag brød med os i uge 6")
        String title,

        @PlainText(max = 4000, lines = true) String text,
        Trade trade,

        @Size(max = 5) @Schema(description = "One to five to be published.", examples = "[\"FOOD\"]")
        List<@NotNull Interest> interests,

        @PlainText(max = 1000, lines = true) @Schema(description = "What one learns.")
        String learn,

        @PlainText(max = 1000, lines = true) @Schema(description = "What is expected.")
        String expect,

        @PlainText(max = 120) @Schema(examples = "Østergade 12")
        String street,

        @Pattern(regexp = "[0-9]{4}") @Schema(examples = "9800")
        String postalCode,

        @Valid ContactPerson contact,

        @Size(max = 20) @Schema(description = "Languages spoken, ISO 639-1.", examples = "[\"da\", \"en\"]")
        List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,

        @Size(max = 6) List<@NotNull Access> access,

        @Size(max = 500) @Pattern(regexp = "https://[^\\s<>\"'\\\\]+") @Schema(examples = "https://example.dk/film")
        String videoUrl,

        @Schema(description = "The last day on which one may apply.")
        LocalDate deadline,

        @NotNull @Valid Terms terms) {}
