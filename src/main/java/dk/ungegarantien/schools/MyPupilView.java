package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller as a pupil, as the school knows them. */
record MyPupilView(
        UUID id,
        String name,
        String school,
        SchoolContactView contact,

        @Nullable @Schema(description = "Absent for who has left the school.", examples = "8.B")
        String className,

        @Nullable Integer grade,
        Instant joinedAt) {}
