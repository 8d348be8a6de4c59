package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;

/** What was to be consented to is not what the offer says now. */
final class ConsentTextChanged extends Problem {
    ConsentTextChanged() {
        super(409, "consent-text-changed");
    }
}
