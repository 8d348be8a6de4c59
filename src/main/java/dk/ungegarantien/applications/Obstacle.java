package dk.ungegarantien.applications;

/** Why one cannot apply for an offer. Known before a word is written. */
enum Obstacle {
    CLASS_VISIT("class-visits-are-booked-by-schools"),
    CLOSED("offer-closed"),
    ALREADY_APPLIED("already-applied"),
    DEADLINE_PASSED("deadline-passed"),
    TOO_YOUNG("too-young"),
    TOO_OLD("too-old"),
    WRONG_GRADE("wrong-grade"),
    FULL("offer-full"),
    NOT_ALLOWED("law-forbids");

    final String problem;

    Obstacle(String problem) {
        this.problem = problem;
    }
}
