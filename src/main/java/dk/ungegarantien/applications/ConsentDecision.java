package dk.ungegarantien.applications;

/** What a guardian says. */
enum ConsentDecision {
    GIVEN,
    REFUSED
}
