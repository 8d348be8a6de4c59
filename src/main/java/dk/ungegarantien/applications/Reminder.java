package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody has to be reminded of an application. It waits for the next round of that person or firm. */
@Entity
class Reminder {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID application;
    UUID recipient;
    boolean toFirm;
    LocalDate toldOn;

    protected Reminder() {}

    /** To whoever must act on it. */
    Reminder(Application application) {
        id = Ids.next();
        municipalityCode = application.municipalityCode;
        this.application = application.id;
        toFirm = application.awaited() == Awaited.ANSWER;
        recipient = toFirm ? application.partner : application.young;
    }

    /** Whether it still has to be told: nobody has acted meanwhile. */
    boolean isNeededFor(Application application) {
        var awaited = application.awaited();
        return awaited != null && toFirm == (awaited == Awaited.ANSWER);
    }
}
