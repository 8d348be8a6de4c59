package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Cursor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A place in the order of urgency, from where a list goes on. */
record Urgency(int urgency, LocalDate answerBy, Instant submittedAt, UUID id) {

    static final String ORDER = " order by urgency, answerBy, submittedAt, id";

    /** Reads a cursor; null stays null. */
    static Urgency of(String text) {
        var cursor = Cursor.parse(text, 4);
        return cursor == null
                ? null
                : new Urgency(
                        cursor.read(0, Integer::valueOf),
                        cursor.read(1, LocalDate::parse),
                        cursor.read(2, Instant::parse),
                        cursor.uuid(3));
    }

    static Cursor cursor(Application last) {
        return Cursor.at(last.urgency, last.answerBy, last.submittedAt, last.id);
    }
}
