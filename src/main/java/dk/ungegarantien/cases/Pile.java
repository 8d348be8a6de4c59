package dk.ungegarantien.cases;

/** A part of the queue. */
enum Pile {
    /** Nobody has taken it. */
    NEW("state = NEW"),
    /** It is the caller's turn. */
    MINE("state = TAKEN and holder = :me"),
    /** The caller waits for somebody else. */
    WAITING("state = WAITING and holder = :me"),
    /** A step that was due is missing. */
    LATE("lateSince is not null and state <> CLOSED"),
    /** A colleague has it. */
    COLLEAGUES("state in (TAKEN, WAITING) and holder <> :me"),
    CLOSED("state = CLOSED");

    /** What the rows of it have in common, in the words of the entity. */
    final String where;

    Pile(String where) {
        this.where = where;
    }

    long of(PileCounts counts) {
        return switch (this) {
            case NEW -> counts.fresh();
            case MINE -> counts.mine();
            case WAITING -> counts.waiting();
            case LATE -> counts.late();
            case COLLEAGUES -> counts.colleagues();
            case CLOSED -> counts.closed();
        };
    }
}
