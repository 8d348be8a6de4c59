package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A part of a municipality whose schools are placed together. */
@Entity
class District {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    String name;

    protected District() {}

    District(String municipalityCode, String name) {
        this.id = Ids.next();
        this.municipalityCode = municipalityCode;
        this.name = name;
    }

    District rename(String name) {
        this.name = name;
        return this;
    }
}
