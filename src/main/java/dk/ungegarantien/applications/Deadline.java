package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.WorkingDays;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One moment at which something is done about an application on which somebody must act. */
@Entity
class Deadline {

    /** What is to be done, in the order in which it comes. */
    enum Step {
        REMIND_HALFWAY,
        REMIND_LAST_DAY,
        REMIND_GUARDIAN,
        REMIND_GUARDIAN_AGAIN,
        ESCALATE
    }

    /** In working days: early enough to be of use, and once more before the link is too old. */
    private static final int GUARDIAN_AFTER = 3;

    private static final int GUARDIAN_AGAIN_AFTER = 8;

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID application;

    @Enumerated(EnumType.STRING)
    Step step;

    Instant dueAt;
    Instant doneAt;
    boolean moot;

    protected Deadline() {}

    private Deadline(Application application, Step step, LocalDate day) {
        this.id = Ids.next();
        this.municipalityCode = application.municipalityCode;
        this.application = application.id;
        this.step = step;
        this.dueAt = WorkingDays.morningOf(day);
    }

    /**
     * A reminder halfway, one on the last day, and on the working day after that somebody else is called in. Where there is a single day there
     * is no halfway.
     *
     * @param from the day on which it begins, which does not count
     * @param last the last day on which acting is in time
     */
    static List<Deadline> series(Application application, LocalDate from, LocalDate last, WorkingDays calendar) {
        var deadlines = new ArrayList<Deadline>();
        var halfway = (calendar.between(from, last) + 1) / 2;
        if (halfway > 0 && calendar.after(from, halfway).isBefore(last)) {
            deadlines.add(new Deadline(application, Step.REMIND_HALFWAY, calendar.after(from, halfway)));
        }
        deadlines.add(new Deadline(application, Step.REMIND_LAST_DAY, last));
        deadlines.add(new Deadline(application, Step.ESCALATE, calendar.after(last, 1)));
        return deadlines;
    }

    /**
     * A guardian is reminded on the third working day and on the eighth; on the working day after the last somebody helps.
     *
     * @param from the day on which it begins, which does not count
     * @param last the last day on which a guardian answers in time
     */
    static List<Deadline> ofGuardian(Application application, LocalDate from, LocalDate last, WorkingDays calendar) {
        return Stream.of(
                        new Deadline(application, Step.REMIND_GUARDIAN, calendar.after(from, GUARDIAN_AFTER)),
                        new Deadline(
                                application, Step.REMIND_GUARDIAN_AGAIN, calendar.after(from, GUARDIAN_AGAIN_AFTER)),
                        new Deadline(application, Step.ESCALATE, calendar.after(last, 1)))
                .filter(deadline ->
                        deadline.step == Step.ESCALATE || deadline.dueAt.isBefore(WorkingDays.morningOf(last)))
                .toList();
    }

    /** What it stands for has been done. */
    void done(Instant now) {
        doneAt = now;
    }

    /** Something later was due as well, so this was left out. */
    void moot(Instant now) {
        moot = true;
        done(now);
    }
}
