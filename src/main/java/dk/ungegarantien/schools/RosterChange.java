package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of one pupil or class. */
record RosterChange(
        Kind kind,

        @Schema(description = "Of the pupil; of a new class its own.", examples = "Alma Holm")
        String name,

        @Schema(examples = "8.B") String className,

        @Nullable @Schema(description = "How it stands, in words.", examples = "8.A")
        String before,

        @Nullable @Schema(description = "How it would be, in words.", examples = "8.B")
        String after) {

    /** What would happen to a class or a pupil. */
    @Schema(name = "RosterChangeKind")
    enum Kind {
        NEW_CLASS,
        NEW,
        CHANGED,
        MOVED,
        RETURNED,
        GONE
    }
}
