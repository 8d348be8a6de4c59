package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of the pledge, as a firm reads it before it signs. */
@Schema(name = "PledgeTextView")
record PledgeTextView(
        UUID id,
        @Schema(examples = "860") String municipality,
        @Schema(examples = "1") int version,
        LocalDate validFrom,

        @Schema(examples = "Partnerskabsaftale om ungegarantien i Hjørring Kommune")
        String title,

        List<Section> sections,

        @Schema(description = "For how many years the pledge holds, from its approval.", examples = "2")
        int termYears) {

    static PledgeTextView of(PledgeText text, Language language) {
        return new PledgeTextView(
                text.id,
                text.municipalityCode,
                text.version,
                text.validFrom,
                text.title(language),
                text.sections.stream()
                        .map(section -> new Section(section.heading(language), section.body(language)))
                        .toList(),
                text.termYears);
    }

    /** A heading and what stands under it. */
    @Schema(name = "PledgeTextSection")
    record Section(
            String heading,

            @Schema(description = "Each line is a paragraph.")
            String text) {}
}
