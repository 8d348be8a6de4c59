package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class that a pupil is, was or will be in. */
record Attendance(
        IdAndName school,
        IdAndName schoolClass,
        int grade,

        @Schema(description = "The calendar year its school year begins in.", examples = "2026")
        int year,

        LocalDate from,

        @Schema(description = "The last day; absent while it lasts.") @Nullable LocalDate to) {}
