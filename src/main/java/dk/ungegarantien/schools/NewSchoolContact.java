package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a host and a family can reach at a school while pupils are out. */
record NewSchoolContact(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Lone Lærer")
        String name,

        @NotNull @PlainText(min = 1, max = 254)
        @Email(regexp = EmailForm.REGEXP) @Schema(examples = "lone@skolen.example")
        String email,

        @PlainText(max = 30)
        @Pattern(regexp = "\\s*|\\+?[0-9][0-9 ()-]{6,22}[0-9]\\s*")
        @Schema(examples = "98 90 12 34")
        String phone) {}
