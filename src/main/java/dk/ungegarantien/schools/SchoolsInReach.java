package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Municipality.SchoolOrganisation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whose pupils a professional reaches: a coordinator those of the own districts, everybody else all of the municipality. */
@ApplicationScoped
public class SchoolsInReach {

    private final Caller caller;
    private final Municipalities municipalities;
    private final Schools schools;

    SchoolsInReach(Caller caller, Municipalities municipalities, Schools schools) {
        this.caller = caller;
        this.municipalities = municipalities;
        this.schools = schools;
    }

    /**
     * The schools of the caller, who must act for a municipality. Where it is organised in districts, a coordinator reaches the schools of the
     * districts that the secretariat has given; elsewhere, and in every other role, all schools of the municipality.
     */
    public Uni<Reach> ofCaller() {
        var municipality = caller.municipality();
        if (!Roles.COORDINATOR.equals(caller.professionalRole())) {
            return Uni.createFrom().item(Reach.whole(municipality));
        }
        return municipalities
                .byCode(municipality)
                .chain(found -> found.schoolOrganisation() == SchoolOrganisation.CENTRAL
                        ? Uni.createFrom().item(Reach.whole(municipality))
                        : caller.account()
                                .chain(account -> schools.idsOfCoordinator(account.id()))
                                .map(ids -> new Reach(municipality, false, Set.copyOf(ids))));
    }
}
