package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.RecordedStep;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step on the way of an application. */
@Schema(name = "Step")
public record Step(
        Instant at,
        ApplicationStatus status,
        Actor by,

        @Schema(description = "What was written with it: a message, a reason.") @Nullable String note) {

    /** Who took the step. */
    @Schema(name = "StepActor")
    public enum Actor {
        YOUNG,
        PARTNER,
        GUARDIAN,
        MUNICIPALITY
    }

    static Step of(RecordedStep recorded) {
        return new Step(
                recorded.at(),
                ApplicationStatus.valueOf(recorded.to()),
                switch (recorded.actorRole()) {
                    case Roles.YOUNG -> Actor.YOUNG;
                    case Roles.PARTNER -> Actor.PARTNER;
                    case Logbook.GUARDIAN -> Actor.GUARDIAN;
                    default -> Actor.MUNICIPALITY;
                },
                recorded.note());
    }
}
