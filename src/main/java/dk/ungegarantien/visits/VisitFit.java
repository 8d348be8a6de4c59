package dk.ungegarantien.visits;

import static java.util.stream.Collectors.joining;

import dk.ungegarantien.offers.ClassVisitTerms;
import dk.ungegarantien.offers.ClassVisitTerms.Slot;
import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.shared.Violation;
import dk.ungegarantien.workrules.SchoolDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be right about a visit: the class suits the offer, and the time suits both. */
record VisitFit(ClassVisitTerms terms, ClassSummary schoolClass, SchoolDays schoolDays, LocalDate today) {

    /** The grade and the number of pupils. Empty when both are right. */
    List<Violation> ofClass(int pupils) {
        var wrong = new ArrayList<Violation>();
        if (!suits(terms, schoolClass.grade())) {
            wrong.add(Violation.of("schoolClass", "visit-grade", grades(terms)));
        }
        var smallest = terms.smallestClass() == null ? 1 : terms.smallestClass();
        var largest = terms.largestClass() == null ? 200 : terms.largestClass();
        if (pupils < smallest || pupils > largest) {
            wrong.add(Violation.of("pupils", "visit-class-size", smallest, largest));
        }
        return wrong;
    }

    /** The offer's date that begins then, if any. */
    private Optional<Slot> slot(LocalDate date, LocalTime from) {
        return terms.slots().stream()
                .filter(slot -> slot.date().equals(date) && slot.from().equals(from))
                .findFirst();
    }

    /** When the offer's date begins that a time is; null for a day by agreement. */
    LocalDateTime slotAt(VisitTime time) {
        return slot(time.day(), time.begins().toLocalTime()).isPresent() ? time.begins() : null;
    }

    /**
     * The time that a school asks for: one of the offer's dates, or another one where the firm lets a day be agreed on.
     *
     * @param to null for as long as the offer says
     */
    VisitTime asked(LocalDate date, LocalTime from, LocalTime to) {
        var slot = slot(date, from);
        if (slot.isEmpty() && !terms.byAgreement()) {
            throw new InvalidInput(Violation.of("date", "visit-date-not-offered"));
        }
        return time(date, from, slot.map(Slot::to).orElse(to == null ? usualEnd(from) : to));
    }

    /** Another time, which the firm may propose whatever its offer says. */
    VisitTime time(LocalDate date, LocalTime from, LocalTime to) {
        InvalidInput.refuse(ofTime(date, from, to));
        return new VisitTime(date.atTime(from), date.atTime(to));
    }

    private List<Violation> ofTime(LocalDate date, LocalTime from, LocalTime to) {
        var wrong = new ArrayList<Violation>();
        if (!date.isAfter(today)) {
            wrong.add(Violation.of("date", "visit-date-past"));
        } else if (SchoolYearDates.yearOf(date) != schoolClass.beginsIn()) {
            wrong.add(Violation.of("date", "visit-date-other-year", SchoolYearDates.name(schoolClass.beginsIn())));
        } else if (!schoolDays.isSchoolDay(date)) {
            wrong.add(Violation.of("date", "visit-date-no-school"));
        }
        if (!to.isAfter(from)) {
            wrong.add(Violation.of("to", "visit-time-order"));
        }
        return wrong;
    }

    private LocalTime usualEnd(LocalTime from) {
        var minutes = terms.lengthMinutes() == null ? 60 : terms.lengthMinutes();
        var end = from.plusMinutes(minutes);
        return end.isAfter(from) ? end : LocalTime.of(23, 59);
    }

    /** Whether the offer is for that grade; where it names none it is for all. */
    static boolean suits(ClassVisitTerms terms, int grade) {
        return terms.grades().isEmpty() || terms.grades().contains(grade);
    }

    private static String grades(ClassVisitTerms terms) {
        return terms.grades().stream().sorted().map(String::valueOf).collect(joining(", "));
    }
}
