package dk.ungegarantien.cases;

/** Where a case stands. */
enum CaseState {
    /** Nobody has taken it yet. */
    NEW,
    /** It is the turn of whoever has it. */
    TAKEN,
    /** Whoever has it waits for somebody else, until a day. */
    WAITING,
    CLOSED
}
