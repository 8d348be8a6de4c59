package dk.ungegarantien.schools;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of the classes of a school in the next school year. */
record MovingUpView(
        @Schema(description = "Whether it has been done; a dry run never is.")
        boolean done,

        int from,
        int to,
        @Schema(description = "By grade and name.") List<Step> classes) {

    /** What becomes of one class. */
    @Schema(name = "MovingUpStep")
    record Step(
            IdAndName schoolClass,
            int grade,

            @Schema(
                    description =
                            "Who goes on or leaves; those who are in a class of the next year already are left out.")
            int pupils,

            @Nullable @Schema(description = "The class of the next year; absent when the pupils leave.", examples = "9.B")
            String next,

            @Schema(description = "Whether that class is made by it.")
            boolean newClass) {}
}
