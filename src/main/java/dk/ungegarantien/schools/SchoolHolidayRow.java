package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A holiday within a school year of a municipality. */
@Entity
@Table(name = "school_holiday")
class SchoolHolidayRow {

    @Id
    UUID id;

    String municipalityCode;
    UUID schoolYear;
    LocalDate firstDay;
    LocalDate lastDay;
    String name;

    protected SchoolHolidayRow() {}

    SchoolHolidayRow(SchoolYearRow year, SchoolHoliday holiday) {
        this.id = Ids.next();
        this.municipalityCode = year.municipalityCode;
        this.schoolYear = year.id;
        this.firstDay = holiday.from();
        this.lastDay = holiday.to();
        this.name = holiday.name();
    }

    SchoolHoliday holiday() {
        return new SchoolHoliday(firstDay, lastDay, name);
    }
}
