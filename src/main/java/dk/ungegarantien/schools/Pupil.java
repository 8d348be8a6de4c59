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

    /** Takes over what the school tells. */
    Pupil tell(NewPupil told) {
        name = told.name().strip().replaceAll("\\s+", " ");
        birthDate = told.birthDate();
        postalCode = told.postalCode();
        email = told.email() == null || told.email().isBlank()
                ? null
                : told.email().strip();
        unilogin = Unilogin.tidied(told.unilogin());
        return this;
    }

    /** Recognises the code that it has now. */
    Pupil recognise(PupilCodes codes) {
        codeSha256 = codes.fingerprint(id, codeIssue);
        return this;
    }

    /** Has another code from now on; the one before is worth nothing. */
    Pupil issueAnew(PupilCodes codes) {
        codeIssue++;
        return recognise(codes);
    }

    /** Uses that account; fails with {@link CodeUsed} when it uses another one. */
    Pupil join(UUID account, Instant now) {
        if (accountId != null && !accountId.equals(account)) {
            throw new CodeUsed();
        }
        if (accountId == null) {
            accountId = account;
            joinedAt = now;
        }
        return this;
    }

    /** Uses no account any more. */
    void part() {
        accountId = null;
        joinedAt = null;
    }

    boolean hasJoined() {
        return accountId != null;
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
