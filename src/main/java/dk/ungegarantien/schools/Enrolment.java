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

    Enrolment(Pupil pupil, UUID schoolClass, LocalDate firstDay) {
        this.id = Ids.next();
        this.municipalityCode = pupil.municipalityCode;
        this.pupil = pupil.id;
        this.schoolClass = schoolClass;
        this.firstDay = firstDay;
    }

    boolean isOver(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    /** Ends on that day, or on its first when it has not begun by then. */
    Enrolment end(LocalDate day) {
        lastDay = day.isBefore(firstDay) ? firstDay : day;
        return this;
    }

    /** Was meant for that class from the beginning, and lasts. */
    Enrolment correct(UUID schoolClass) {
        this.schoolClass = schoolClass;
        lastDay = null;
        return this;
    }
}
