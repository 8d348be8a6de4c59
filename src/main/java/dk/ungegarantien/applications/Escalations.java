package dk.ungegarantien.applications;

import dk.ungegarantien.applications.ProfessionalHelp.Needed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Calls a professional in, in the transaction of whoever found it necessary and holds the lock of the application. */
@ApplicationScoped
class Escalations {

    private final ProfessionalHelp help;
    private final Deadlines deadlines;
    private final Clock clock;

    Escalations(ProfessionalHelp help, Deadlines deadlines, Clock clock) {
        this.help = help;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Puts the application in a case and marks it with whose turn it is; the clock of the case takes the place of its own. */
    Uni<Void> callIn(Application application, Professional professional, Cause cause) {
        return deadlines
                .stop(application)
                .chain(() -> help.callIn(needed(application, professional, cause)))
                .invoke(turn -> application.escalate(turn, cause, clock.instant()))
                .replaceWithVoid();
    }

    /** A firm has guided the person on to a professional; that is an answer, and no mark. Gives whose turn it is. */
    Uni<Professional> handOver(Application application, Professional professional) {
        return handOver(application, professional, Cause.REFERRED);
    }

    /** The application has ended and a professional goes on with the person. Gives whose turn it is. */
    Uni<Professional> handOver(Application application, Professional professional, Cause cause) {
        return deadlines.stop(application).chain(() -> help.callIn(needed(application, professional, cause)));
    }

    private static Needed needed(Application application, Professional professional, Cause cause) {
        return new Needed(application.id, application.young, application.municipalityCode, professional, cause);
    }
}
