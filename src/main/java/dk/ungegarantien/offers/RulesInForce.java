package dk.ungegarantien.offers;

import dk.ungegarantien.workrules.WorkRules;
import jakarta.enterprise.context.ApplicationScoped;

/** The law that offers and placements are judged by. */
@ApplicationScoped
public class RulesInForce {

    private static final WorkRules DENMARK = WorkRules.ofDenmark();

    public WorkRules get() {
        return DENMARK;
    }
}
