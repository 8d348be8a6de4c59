package dk.ungegarantien.shared;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A municipality of Denmark, by its three-digit code, with the settings of its guarantee when it takes part. */
@Entity
public class Municipality {

    /** Who places the pupils: one coordinator a district, or one office for all schools. */
    public enum SchoolOrganisation {
        DISTRICTS,
        CENTRAL
    }

    @Id
    String code;

    @Version
    int version;

    String name;
    String shortName;
    boolean takesPart;

    @Enumerated(EnumType.STRING)
    SchoolOrganisation schoolOrganisation;

    @Embedded
    MunicipalitySettings settings;

    protected Municipality() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public boolean takesPart() {
        return takesPart;
    }

    public SchoolOrganisation schoolOrganisation() {
        return schoolOrganisation;
    }

    /** What the municipality decides for itself. */
    public MunicipalitySettings settings() {
        return settings;
    }

    public int version() {
        return version;
    }

    public Municipality decide(MunicipalitySettings settings) {
        this.settings = settings;
        return this;
    }
}
