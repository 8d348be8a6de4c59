package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Problem;

/** Who wants to apply must first say who they are. */
final class ProfileMissing extends Problem {
    ProfileMissing() {
        super(409, "profile-missing");
    }
}
