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

    AccountSummary summary() {
        return new AccountSummary(id, name, email, language, municipalityCode);
    }
}
