package dk.ungegarantien.schools;

import dk.ungegarantien.shared.StateChange;
import java.util.UUID;

/**
 * Who sees to schools here.
 *
 * @param reach the schools this person acts for or may look at
 * @param role in which the person acts, for the records
 */
record Office(Reach reach, UUID account, String role) {

    String municipality() {
        return reach.municipality();
    }

    /** A change that this person makes, for the records. */
    StateChange changes(String subject, UUID id, Enum<?> from, Enum<?> to, String note) {
        return new StateChange(municipality(), subject, id, account, role, from, to, note);
    }
}
