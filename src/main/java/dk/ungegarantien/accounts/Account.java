package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Someone who has logged in at least once. */
@Entity
class Account {

    /** The name of whoever has deleted their account. */
    static final String DELETED = "Slettet bruger";

    @Id
    UUID id;

    @Version
    int version;

    String subject;
    String name;
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    String municipalityCode;
    String professionalRole;

    protected Account() {}

    void speak(Language language) {
        this.language = language;
    }

    /** What remains is a row without a person, since others refer to it. */
    void forget() {
        subject = "deleted-" + id;
        name = DELETED;
        email = null;
    }

    AccountSummary summary() {
        return new AccountSummary(id, name, email, language, municipalityCode);
    }
}
