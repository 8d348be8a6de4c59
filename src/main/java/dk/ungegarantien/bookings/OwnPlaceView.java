package dk.ungegarantien.bookings;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place that a pupil has found. */
record OwnPlaceView(
        UUID id,
        String firm,
        String contactName,
        @Nullable String email,
        @Nullable String phone,

        @Schema(description = "What the pupil would do there.")
        String what,

        OwnPlaceStatus status,

        @Nullable @Schema(description = "What the coordinator wrote with a no.")
        String words) {}
