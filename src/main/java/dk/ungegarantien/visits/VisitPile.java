package dk.ungegarantien.visits;

/** A part of the list of visits. */
enum VisitPile {
    /** Somebody has to say something. */
    WAITING("status in (ASKED, COUNTERED, MOVING)", false),
    /** Booked, and still ahead. */
    COMING("status in (BOOKED, MOVING) and begins >= :today", false),
    /** Done with, or ended otherwise. */
    OVER("(status in (REFERRED, WITHDRAWN, CANCELLED) or status in (BOOKED, MOVING) and begins < :today)", true);

    /** What the rows of it have in common, in the words of the entity. */
    final String where;

    final boolean lastFirst;

    VisitPile(String where, boolean lastFirst) {
        this.where = where;
        this.lastFirst = lastFirst;
    }
}
