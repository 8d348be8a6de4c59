package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A pupil as the school's roster knows one: no CPR number, and nothing that a placement does not need. */
@Entity
class Pupil {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    String name;
    LocalDate birthDate;
    String postalCode;
    String email;
    String unilogin;

    /** The pupil's own account, once joined with the personal code. */
    UUID accountId;

    Instant joinedAt;
    int codeIssue = 1;
    String codeSha256;

    protected Pupil() {}

    Pupil(String municipalityCode) {
        this.id = Ids.next();
        this.municipalityCode = municipalityCode;
    }

    PupilSummary summary(SchoolClass in) {
        return new PupilSummary(
                id,
                municipalityCode,
                in.school,
                in.id,
                in.name,
                in.beginsIn,
                in.grade,
                name,
                birthDate,
                postalCode,
                email,
                accountId);
    }
}
