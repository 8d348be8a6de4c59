package dk.ungegarantien.cases;

import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Why somebody is needed in a case: one application, or what the young person asks for. */
@Entity
class Concern {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID helpCase;

    /** Null for whoever asks without an offer. */
    UUID application;

    @Enumerated(EnumType.STRING)
    Cause cause;

    /** What the young person wrote; null for applications, which have words of their own. */
    String words;

    Instant openedAt;
    Instant settledAt;

    protected Concern() {}

    private Concern(Case in, UUID application, Cause cause, String words, Instant now) {
        id = Ids.next();
        municipalityCode = in.municipalityCode;
        helpCase = in.id;
        this.application = application;
        this.cause = cause;
        this.words = words;
        openedAt = now;
    }

    static Concern about(UUID application, Cause cause, Case in, Instant now) {
        return new Concern(in, application, cause, null, now);
    }

    static Concern asked(String words, Case in, Instant now) {
        return new Concern(in, null, Cause.ASKED, words.strip(), now);
    }

    boolean isOpen() {
        return settledAt == null;
    }

    void settle(Instant now) {
        settledAt = now;
    }
}
