package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parent, or whoever else has custody: somebody who may say yes for a minor. */
public record NewGuardian(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Mette Holm")
        String name,

        @Size(max = 254) @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}") @Schema(
                description = "Where the link is sent. Without it a professional of the municipality calls.",
                examples = "mette@example.dk")
        String email,

        @Pattern(regexp = "\\+?[0-9 ]{8,20}") @Schema(examples = "20 30 40 50")
        String phone,

        @NotNull @Schema(description = "The language of mails and of the text that is consented to.")
        Language language) {

    boolean canBeReached() {
        return email != null || phone != null;
    }

    boolean isCalled(String name) {
        return this.name.strip().equalsIgnoreCase(name);
    }

    /** Whether that address is theirs; null is the address of whoever has none. */
    boolean hasAddress(String address) {
        return email == null ? address == null : email.equalsIgnoreCase(address);
    }
}
