package dk.ungegarantien.notifications;

import dk.ungegarantien.applications.FirstDay;
import dk.ungegarantien.applications.Talk;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.visits.VisitFacts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What stands in a calendar: a talk, the first day of a place, or the visit of a class.
 *
 * @param name the same for every version of it
 * @param sequence grows with every version of it, the last of which may say that it is off
 * @param from by the Danish clock
 * @param to when it is over
 * @param wholeDays whether only the days count; then {@code to} is midnight after the last
 */
record Appointment(
        Kind kind,
        String name,
        int sequence,
        LocalDateTime from,
        LocalDateTime to,
        boolean wholeDays,
        String place,
        boolean off) {

    /** Nobody says how long a first talk takes; the calendar wants to know. */
    static final Duration LENGTH = Duration.ofHours(1);

    enum Kind {
        TALK("Samtale", "Meeting"),
        FIRST_DAY("Start", "Start"),
        PLACEMENT("Praktik", "Internship"),
        VISIT("Virksomhedsbesøg", "Class visit");

        private final String danish;
        private final String english;

        Kind(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        private String in(Language language) {
            return language == Language.DA ? danish : english;
        }
    }

    static Appointment of(UUID application, Talk talk) {
        return new Appointment(
                Kind.TALK,
                application.toString(),
                talk.version() - 1,
                LocalDateTime.ofInstant(talk.at(), Denmark.ZONE),
                LocalDateTime.ofInstant(talk.at().plus(LENGTH), Denmark.ZONE),
                false,
                talk.place(),
                false);
    }

    static Appointment of(UUID application, FirstDay day) {
        return new Appointment(
                Kind.FIRST_DAY,
                application + "-start",
                0,
                day.on().atStartOfDay(),
                day.until().plusDays(1).atStartOfDay(),
                true,
                day.place(),
                false);
    }

    /** Whole days of a pupil at a host, from the first to the last. */
    static Appointment days(String name, long sequence, LocalDate first, LocalDate last, String place) {
        return new Appointment(
                Kind.PLACEMENT,
                name,
                (int) sequence,
                first.atStartOfDay(),
                last.plusDays(1).atStartOfDay(),
                true,
                place,
                false);
    }

    /** The same version, as one that takes it out of the calendars. */
    Appointment off(long sequence) {
        return new Appointment(kind, name, (int) sequence, from, to, wholeDays, place, true);
    }

    static Appointment of(VisitFacts visit) {
        return new Appointment(
                Kind.VISIT,
                visit.visit().toString(),
                visit.calendarVersion(),
                visit.time().begins(),
                visit.time().ends(),
                false,
                visit.place(),
                false);
    }

    /** As it stands in the last version, which takes it out of the calendars again. */
    static Appointment cancelled(VisitFacts visit) {
        var last = of(visit);
        return new Appointment(
                last.kind, last.name, last.sequence, last.from, last.to, last.wholeDays, last.place, true);
    }

    /** The version that takes it out of the calendars again. */
    Appointment calledOff() {
        return new Appointment(kind, name, sequence + 1, from, to, wholeDays, place, true);
    }

    LocalDate firstDay() {
        return from.toLocalDate();
    }

    LocalDate dayAfter() {
        return to.toLocalDate();
    }

    /** What the young person reads: whom they meet. */
    String titleAt(String firm, Language language) {
        return (language == Language.DA ? "%s hos %s" : "%s at %s").formatted(kind.in(language), firm);
    }

    /** What both sides of a visit read: which class it is, and whom it meets. */
    static String title(VisitFacts visit, Language language) {
        return "%s: %s, %s – %s"
                .formatted(Kind.VISIT.in(language), visit.className(), visit.schoolName(), visit.partnerName());
    }

    /** What the firm reads: which offer it is about, and nobody's name. */
    String titleAbout(String offer, Language language) {
        return "%s: %s".formatted(kind.in(language), Spoken.quoted(offer, language));
    }
}
