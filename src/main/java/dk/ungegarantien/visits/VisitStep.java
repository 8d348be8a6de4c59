package dk.ungegarantien.visits;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.RecordedStep;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step on the way of a visit. */
@Schema(name = "VisitStep")
record VisitStep(
        Instant at,
        VisitStatus status,

        @Schema(description = "Where it stood before; absent for the first.") @Nullable VisitStatus from,

        @Schema(description = "Absent when it had to happen since the offer was closed or the firm left.") @Nullable VisitSide by,

        @Schema(description = "What was written with it.") @Nullable String words) {

    static VisitStep of(RecordedStep recorded) {
        return new VisitStep(
                recorded.at(),
                VisitStatus.valueOf(recorded.to()),
                recorded.from() == null ? null : VisitStatus.valueOf(recorded.from()),
                switch (recorded.actorRole()) {
                    case Roles.PARTNER -> VisitSide.PARTNER;
                    case "clock" -> null;
                    default -> VisitSide.SCHOOL;
                },
                recorded.note());
    }
}
