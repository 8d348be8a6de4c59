package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Problem;

/** The account is that of another pupil already. */
final class AlreadyJoined extends Problem {
    AlreadyJoined() {
        super(409, "already-joined");
    }
}
