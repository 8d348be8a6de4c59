package dk.ungegarantien.bookings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Moves that happen together or not at all: one, a swap of two, or many. */
record NewMoves(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NewBoardMove> moves) {

    /** One pupil's move. */
    record NewBoardMove(
            @NotNull UUID pupil,

            @NotNull @Size(max = 20) @Schema(
                    description =
                            "The pupil's bookings in this round as the mover saw them; the move takes their place.")
            List<@NotNull UUID> expected,

            @Size(max = 20) @Schema(description = "Those of the expected ones that stay beside it.")
            List<@NotNull UUID> keeps,

            @Valid @Schema(description = "Absent to have the pupil without a place.")
            NewPlace to) {}
}
