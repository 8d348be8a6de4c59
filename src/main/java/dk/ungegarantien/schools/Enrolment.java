package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a pupil is or was in a class. */
@Entity
class Enrolment {

    @Id
    UUID id;

    String municipalityCode;
    UUID pupil;
    UUID schoolClass;
    LocalDate firstDay;

    /** Null while it lasts. */
    LocalDate lastDay;

    protected Enrolment() {}

    Enrolment(Pupil pupil, SchoolClass schoolClass, LocalDate firstDay) {
        this.id = Ids.next();
        this.municipalityCode = pupil.municipalityCode;
        this.pupil = pupil.id;
        this.schoolClass = schoolClass.id;
        this.firstDay = firstDay;
    }
}
