package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A school, and whom a host and a family can reach there. */
@Entity
class School {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;

    /** Null where all schools are placed centrally. */
    UUID district;

    String name;
    String institutionNumber;
    String street;
    String postalCode;
    String town;
    String contactName;
    String contactEmail;
    String contactPhone;

    protected School() {}

    School(String municipalityCode) {
        this.id = Ids.next();
        this.municipalityCode = municipalityCode;
    }

    SchoolSummary summary() {
        return new SchoolSummary(
                id,
                municipalityCode,
                district,
                name,
                street,
                postalCode,
                town,
                contactName,
                contactEmail,
                contactPhone);
    }
}
