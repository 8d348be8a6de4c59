package dk.ungegarantien.shared;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which a municipality is closed beyond the public holidays; deadlines step over it. */
public record ClosedDay(
        @NotNull @Schema(examples = "2027-05-07") LocalDate day,

        @NotNull @PlainText(min = 1, max = 80) @Schema(examples = "Fredag efter Kristi himmelfart")
        String name) {}
