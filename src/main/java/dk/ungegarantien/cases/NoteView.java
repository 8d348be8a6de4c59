package dk.ungegarantien.cases;

import java.time.Instant;
import java.util.UUID;

/** What a professional has noted for the others. */
record NoteView(UUID id, String author, String authorRole, String words, Instant at) {

    static NoteView of(CaseNote note, String author) {
        return new NoteView(note.id, author, note.authorRole, note.words, note.at);
    }
}
