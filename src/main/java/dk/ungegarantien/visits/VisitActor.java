package dk.ungegarantien.visits;

import dk.ungegarantien.accounts.Roles;
import java.util.UUID;

/** Who takes a step about visits, and whose visits that person may take steps about. */
record VisitActor(UUID account, String role, VisitOwner owner) {

    /** Nobody: what had to happen since something else did. */
    static final VisitActor CLOCK = new VisitActor(null, "clock", null);

    boolean isPartner() {
        return Roles.PARTNER.equals(role);
    }
}
