package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.schools.Reach;

/** A professional at a board, and whose pupils they reach. */
record Placer(AccountSummary account, String role, Reach reach) {

    String municipality() {
        return reach.municipality();
    }

    /** Counsellors and consultants only look on. */
    boolean mayPlace() {
        return Roles.COORDINATOR.equals(role) || Roles.SECRETARIAT.equals(role);
    }
}
