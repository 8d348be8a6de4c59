package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.PostalCode;
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

    /** Takes over what the secretariat tells. */
    School tell(NewSchool told, PostalCode place) {
        name = told.name().strip();
        institutionNumber = told.institutionNumber();
        street = told.street().strip();
        postalCode = place.code();
        town = place.name();
        district = told.district();
        contactName = told.contact().name().strip();
        contactEmail = told.contact().email().strip();
        contactPhone = told.contact().phone() == null || told.contact().phone().isBlank()
                ? null
                : told.contact().phone().strip();
        return this;
    }

    /** As one line, for the records. */
    String inWords() {
        return "%s (%s), %s, %s %s; district %s; %s, %s, %s"
                .formatted(
                        name,
                        institutionNumber,
                        street,
                        postalCode,
                        town,
                        district,
                        contactName,
                        contactEmail,
                        contactPhone);
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
