package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pupil in the list of a class. */
record PupilCard(
        UUID id,
        String name,
        LocalDate birthDate,
        String postalCode,
        @Nullable String email,
        @Nullable String unilogin,

        @Schema(description = "Whether the pupil uses an account of their own.")
        boolean joined,

        @Nullable Instant joinedAt,
        @Schema(description = "For If-Match.") int version) {

    static PupilCard of(Pupil pupil) {
        return new PupilCard(
                pupil.id,
                pupil.name,
                pupil.birthDate,
                pupil.postalCode,
                pupil.email,
                pupil.unilogin,
                pupil.accountId != null,
                pupil.joinedAt,
                pupil.version);
    }
}
