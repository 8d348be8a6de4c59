package dk.ungegarantien.cases;

import dk.ungegarantien.shared.RecordedStep;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step on the way of a case. */
@Schema(name = "CaseStep")
record CaseStep(
        Instant at,
        CaseState state,

        @Schema(description = "In which role it was taken; `clock` when by itself.", examples = "counsellor")
        String byRole,

        @Schema(description = "What was written with it; for professionals only.") @Nullable String note) {

    static CaseStep of(RecordedStep recorded) {
        return new CaseStep(recorded.at(), CaseState.valueOf(recorded.to()), recorded.actorRole(), recorded.note());
    }

    CaseStep withoutNote() {
        return new CaseStep(at, state, byRole, null);
    }
}
