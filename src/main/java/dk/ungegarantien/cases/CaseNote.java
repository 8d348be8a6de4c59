package dk.ungegarantien.cases;

import dk.ungegarantien.applications.OnBehalf.Helper;
import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a professional notes for the others. Neither the young person nor a firm reads it here. */
@Entity
class CaseNote {

    @Id
    UUID id;

    String municipalityCode;
    UUID helpCase;
    UUID author;
    String authorRole;
    String words;
    Instant at;

    protected CaseNote() {}

    CaseNote(Case in, Helper author, String words, Instant now) {
        id = Ids.next();
        municipalityCode = in.municipalityCode;
        helpCase = in.id;
        this.author = author.account();
        authorRole = author.role();
        this.words = words.strip();
        at = now;
    }
}
