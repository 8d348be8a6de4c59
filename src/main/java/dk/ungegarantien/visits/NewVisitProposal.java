package dk.ungegarantien.visits;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.ungegarantien.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposes another time. */
record NewVisitProposal(
        @NotNull LocalDate date,

        @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "09:00")
        LocalTime from,

        @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "11:00")
        LocalTime to,

        @NotNull @PlainText(min = 1, max = 1000, lines = true)
        @Schema(examples = "Den dag har vi revision. Kan I komme ugen efter?")
        String words) {}
