package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.shared.AccessLog;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The office of whoever calls. */
@RequestScoped
class Offices {

    private final Caller caller;
    private final SchoolsInReach inReach;
    private final AccessLog accessLog;

    Offices(Caller caller, SchoolsInReach inReach, AccessLog accessLog) {
        this.caller = caller;
        this.inReach = inReach;
        this.accessLog = accessLog;
    }

    Uni<Office> mine() {
        return inReach.ofCaller().chain(reach -> caller.account()
                .map(account -> new Office(reach, account.id(), caller.professionalRole())));
    }

    /**
     * Records that somebody looks at pupils.
     *
     * @param pupil null for a list
     */
    Uni<Void> looked(Office office, UUID pupil, String what) {
        return accessLog.look(office.municipality(), office.account(), office.role(), "pupil", pupil, what);
    }
}
