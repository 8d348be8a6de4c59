package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school in a list, with how many it has in one school year. */
record SchoolCard(
        UUID id,
        String name,
        @Schema(examples = "937430") String institutionNumber,
        String street,
        String postalCode,
        String town,
        @Nullable IdAndName district,
        SchoolContactView contact,

        @Schema(description = "Of the school year that is shown.")
        int classes,

        int pupils,

        @Schema(description = "How many of the pupils use their own account.")
        int joined,

        @Schema(description = "For If-Match.") int version) {

    static SchoolCard of(School school, IdAndName district, Headcount count) {
        return new SchoolCard(
                school.id,
                school.name,
                school.institutionNumber,
                school.street,
                school.postalCode,
                school.town,
                district,
                new SchoolContactView(school.contactName, school.contactEmail, school.contactPhone),
                count.classes(),
                count.pupils(),
                count.joined(),
                school.version);
    }
}
