package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.schools.SchoolsInReach;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who stands at the board. */
@ApplicationScoped
class Placers {

    private final Caller caller;
    private final SchoolsInReach schools;

    Placers(Caller caller, SchoolsInReach schools) {
        this.caller = caller;
        this.schools = schools;
    }

    /** The caller, who must act for a municipality. */
    Uni<Placer> caller() {
        return caller.account().chain(account -> schools.ofCaller()
                .map(reach -> new Placer(account, caller.professionalRole(), reach)));
    }
}
