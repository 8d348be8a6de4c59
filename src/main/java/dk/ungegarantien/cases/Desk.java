package dk.ungegarantien.cases;

import dk.ungegarantien.applications.OnBehalf.Helper;
import dk.ungegarantien.applications.Professional;
import java.util.UUID;

/**
 * Whose desk it is: a professional sees the queue of their profession and what they hold themselves, the secretariat all of the municipality.
 *
 * @param profession null for the secretariat
 */
record Desk(String municipality, UUID account, String role, Professional profession) {

    Helper helper() {
        return new Helper(account, role);
    }
}
