package dk.ungegarantien.cases;

import dk.ungegarantien.shared.Problem;

/** The person has asked for help already, and it is on its way. */
final class HelpAskedAlready extends Problem {
    HelpAskedAlready() {
        super(409, "help-asked-already");
    }
}
