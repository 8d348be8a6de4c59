package dk.ungegarantien.visits;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a visit on one day. */
record NewVisit(
        @NotNull UUID schoolClass,

        @NotNull @Schema(description = "One of the offer's dates, or another day where a day may be agreed on.")
        LocalDate date,

        @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "09:00")
        LocalTime from,

        @JsonFormat(pattern = "HH:mm")
        @Schema(
                type = SchemaType.STRING,
                examples = "11:00",
                description = "Left out: as long as the offer says. Of one of the offer's dates it is known.")
        LocalTime to,

        @NotNull @Min(1) @Max(200) @Schema(examples = "24") Integer pupils,

        @PlainText(max = 1000, lines = true) @Schema(examples = "Vi arbejder med fødevarer i naturfag.")
        String message,

        @Valid @Schema(description = "Who goes with the class. Left out: the contact of the school.")
        ContactPerson contact,

        @Schema(description = "The visit that was guided on and led to this one.")
        UUID follows) {}
