package dk.ungegarantien.applications;

import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes down every step of an application, in its transaction. */
@ApplicationScoped
class Logbook {

    /** The role of whoever has no account but a link. */
    static final String GUARDIAN = "guardian";

    /** Nobody: what had to happen since something else did. */
    static final String CLOCK = "clock";

    private final StateChanges stateChanges;

    Logbook(StateChanges stateChanges) {
        this.stateChanges = stateChanges;
    }

    /**
     * Writes down that an application is now in another state.
     *
     * @param from null for a new one
     * @param actor null for a guardian, who has no account
     * @param role in which role of {@code Roles} the actor took the step, or {@link #GUARDIAN}
     * @param note what was written with it; null or blank for nothing
     */
    Uni<Void> record(Application application, ApplicationStatus from, UUID actor, String role, String note) {
        return stateChanges.record(new StateChange(
                application.municipalityCode,
                Application.SUBJECT,
                application.id,
                actor,
                role,
                from,
                application.status,
                note == null || note.isBlank() ? null : note.strip()));
    }
}
