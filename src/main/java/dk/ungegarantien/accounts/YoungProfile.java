package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Municipality;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a young person tells about themselves: enough to find what fits, and no more. */
@Entity
class YoungProfile {

    @Id
    UUID accountId;

    @Version
    int version;

    String municipalityCode;
    String name;
    LocalDate birthDate;
    String postalCode;
    String school;
    Integer grade;
    Instant changedAt;

    protected YoungProfile() {}

    YoungProfile(UUID accountId) {
        this.accountId = accountId;
    }

    /**
     * Takes over what the person wrote.
     *
     * @param municipalityCode where the postal code lies; see {@link Municipality}
     */
    YoungProfile tell(NewYoungProfile told, String municipalityCode, Instant now) {
        this.municipalityCode = municipalityCode;
        name = told.name().strip();
        birthDate = told.birthDate();
        postalCode = told.postalCode();
        school = told.school();
        grade = told.grade();
        changedAt = now;
        return this;
    }

    /** The year of birth stays, so that what was allowed can be told from what was not. */
    void forget() {
        name = Account.DELETED;
        birthDate = birthDate.withDayOfYear(1);
        school = null;
        grade = null;
    }

    YoungPerson person(Account account) {
        return new YoungPerson(
                accountId,
                name,
                birthDate,
                postalCode,
                municipalityCode,
                school,
                grade,
                account.email,
                account.language);
    }
}
