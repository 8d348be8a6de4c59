package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place that a pupil has found: the firm, and whom to ask there. */
record NewOwnPlace(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Lønstrup Cykler")
        String firm,

        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Karen Holm")
        String contactName,

        @Size(max = 254) @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}") @Schema(examples = "karen@cykler.example")
        String email,

        @PlainText(max = 30)
        @Pattern(regexp = "\\s*|\\+?[0-9][0-9 ()-]{6,22}[0-9]\\s*")
        @Schema(examples = "98 90 12 34")
        String phone,

        @NotNull @PlainText(min = 3, max = 500, lines = true) @Schema(description = "What the pupil would do there.")
        String what) {

    boolean unreachable() {
        return (email == null || email.isBlank()) && (phone == null || phone.isBlank());
    }
}
