package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Problem;

/** There is no address to which a new link could be sent. */
final class ConsentWithoutAddress extends Problem {
    ConsentWithoutAddress() {
        super(409, "consent-without-address");
    }
}
