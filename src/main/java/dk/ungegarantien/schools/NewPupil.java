package dk.ungegarantien.schools;

import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school tells of a pupil: never a CPR number. */
record NewPupil(
        @NotNull @PlainText(min = 1, max = 120) @Schema(examples = "Alma Holm")
        String name,

        @NotNull @Schema(examples = "2012-05-17") LocalDate birthDate,

        @NotNull @PlainText(min = 4, max = 4) @Schema(examples = "9800")
        String postalCode,

        @PlainText(max = 254) @Email(regexp = "|" + EmailForm.REGEXP) @Schema(examples = "alma@example.dk")
        String email,

        @Pattern(regexp = "|" + Unilogin.REGEXP) @Schema(examples = "alma1234")
        String unilogin) {}
