package dk.ungegarantien.visits;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.schools.SchoolsInReach;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows for which side of a visit the caller acts. */
@ApplicationScoped
class VisitActors {

    private final Caller caller;
    private final Memberships memberships;
    private final SchoolsInReach reach;

    VisitActors(Caller caller, Memberships memberships, SchoolsInReach reach) {
        this.caller = caller;
        this.memberships = memberships;
        this.reach = reach;
    }

    /** A professional acts for the schools within reach, anybody else for their firm. */
    Uni<VisitActor> caller() {
        return caller.professionalRole() == null ? firm() : professional();
    }

    Uni<VisitActor> firm() {
        return caller.account().chain(account -> memberships
                .firmOf(account.id())
                .map(firm -> new VisitActor(account.id(), Roles.PARTNER, VisitOwner.firm(firm.id()))));
    }

    Uni<VisitActor> professional() {
        return caller.account().chain(account -> reach.ofCaller()
                .map(schools -> new VisitActor(account.id(), caller.professionalRole(), VisitOwner.schools(schools))));
    }
}
