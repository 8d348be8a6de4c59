package dk.ungegarantien.bookings;

import java.util.UUID;

/**
 * Something that happened on a board.
 *
 * @param pupil null when it is about nobody in particular
 * @param from null for nowhere; likewise to
 */
record BoardMove(MoveKind kind, UUID pupil, Place from, Place to) {

    /** The board is to be read anew. */
    static final BoardMove ANEW = new BoardMove(MoveKind.ROUND, null, null, null);

    static BoardMove of(MoveKind kind, UUID pupil) {
        return new BoardMove(kind, pupil, null, null);
    }
}
