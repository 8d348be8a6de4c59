package dk.ungegarantien.cases;

import dk.ungegarantien.applications.OnBehalf.Helper;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down every step of a case, in its transaction. */
@ApplicationScoped
class CaseLog {

    /** Nobody: the clock, or an application that needed it. */
    static final Helper CLOCK = new Helper(null, "clock");

    private final StateChanges changes;

    CaseLog(StateChanges changes) {
        this.changes = changes;
    }

    /** @param note what was written with it, for professionals only; null for nothing */
    Uni<Void> record(Case about, CaseState from, Helper actor, String note) {
        return changes.record(new StateChange(
                about.municipalityCode,
                Case.SUBJECT,
                about.id,
                actor.account(),
                actor.role(),
                from,
                about.state,
                note));
    }
}
