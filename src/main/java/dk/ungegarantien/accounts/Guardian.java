package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Whoever may say yes for a minor. With another name or another e-mail address it is somebody else. */
@Entity
class Guardian {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID young;
    int position;
    String name;
    String email;
    String phone;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    GuardianAddedBy addedBy;

    Instant addedAt;

    protected Guardian() {}

    Guardian(YoungPerson young, NewGuardian told, GuardianAddedBy addedBy, Instant now) {
        id = Ids.next();
        municipalityCode = young.municipality();
        this.young = young.id();
        name = told.name().strip();
        email = told.email();
        this.addedBy = addedBy;
        addedAt = now;
    }

    /** What may change without its being somebody else. */
    Guardian at(int position, NewGuardian told) {
        this.position = position;
        phone = told.phone();
        language = told.language();
        return this;
    }

    boolean isMeantBy(NewGuardian told) {
        return told.isCalled(name) && told.hasAddress(email);
    }

    GuardianSummary summary() {
        return new GuardianSummary(id, name, email, phone, language, addedBy);
    }
}
