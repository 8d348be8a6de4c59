package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to turn to at a firm. */
@Schema(name = "ContactPerson")
public record ContactPerson(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Bodil Bager")
        String name,

        @NotNull @PlainText(min = 1, max = 254)
        @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}") @Schema(examples = "bodil@bageriet.example")
        String email,

        @PlainText(max = 30)
        @Pattern(regexp = "\\s*|\\+?[0-9][0-9 ()-]{6,22}[0-9]\\s*")
        @Schema(examples = "98 90 12 34")
        String phone) {

    /** The same, as it is kept: no blanks around, and no empty telephone number. */
    public ContactPerson tidied() {
        return new ContactPerson(name.strip(), email.strip(), phone == null || phone.isBlank() ? null : phone.strip());
    }
}
