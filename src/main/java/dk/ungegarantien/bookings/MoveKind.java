package dk.ungegarantien.bookings;

/** What happened on a board. */
enum MoveKind {
    /** Somebody without a place here got one. */
    PLACED,
    /** Somebody got another place. */
    MOVED,
    /** Somebody has one place less. */
    RELEASED,
    /** A seat is held, for a pupil or for the round. */
    HELD,
    /** A hold was given back before its end. */
    UNHELD,
    /** A pupil has gone into the queue for a full week, or out of it. */
    QUEUED,
    LOCKED,
    UNLOCKED,
    /** A pupil, or somebody for a pupil, has told wishes. */
    WISHED,
    /** The coordinator has said yes or no to a place that the pupil found. */
    DECIDED,
    /** A place has gone without anybody of the board: the host closed it, or the pupil left. */
    LOST,
    /** A host has told that a pupil did not come. */
    MISSED,
    /** Round edited, closed, opened again or published: read the board anew. */
    ROUND
}
