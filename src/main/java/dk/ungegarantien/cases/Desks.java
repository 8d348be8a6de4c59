package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.applications.Professional;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;

/** The desk of whoever calls. */
@RequestScoped
class Desks {

    private final Caller caller;

    Desks(Caller caller) {
        this.caller = caller;
    }

    Uni<Desk> mine() {
        return caller.account()
                .map(account -> new Desk(
                        caller.municipality(),
                        account.id(),
                        caller.professionalRole(),
                        Professional.of(caller.professionalRole())));
    }
}
