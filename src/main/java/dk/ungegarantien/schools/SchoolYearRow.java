package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A school year of a municipality; its holidays are rows of their own. */
@Entity
@Table(name = "school_year")
class SchoolYearRow {

    @Id
    UUID id;

    @Version
    int version = 1;

    String municipalityCode;
    int beginsIn;
    LocalDate firstDay;
    LocalDate lastDay;
    Instant changedAt;

    protected SchoolYearRow() {}

    SchoolYearRow(String municipalityCode, int beginsIn) {
        this.id = Ids.next();
        this.municipalityCode = municipalityCode;
        this.beginsIn = beginsIn;
    }

    /** Every telling is a new version, whether its days change or its holidays. */
    SchoolYearRow tell(SchoolYear year, Instant now) {
        firstDay = year.firstDay();
        lastDay = year.lastDay();
        changedAt = now;
        return this;
    }
}
