package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.shared.Age;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.workrules.Worker;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A person for whom a place is looked for, and all about them that can stand in the way. What nobody has looked up stands in nobody's way.
 *
 * @param grade null when it is not told
 * @param gradeYear the school year in which that is the grade, by the calendar year it begins in
 * @param schoolEndsOn the last day of compulsory school
 * @param postalCode of the home; null when it is not told
 * @param furthest how many kilometres from home the person will travel; null for any
 * @param school for which seats may be kept; null for none, likewise district
 * @param guardians how many are named; null when nobody has looked
 * @param applied the live application with an offer, by offer
 * @param placed the weeks in which the person is in an internship already, but for the place that is to be given up for the new one
 */
public record Candidate(
        UUID id,
        LocalDate birthDate,
        Integer grade,
        int gradeYear,
        LocalDate schoolEndsOn,
        String postalCode,
        Integer furthest,
        UUID school,
        UUID district,
        Integer guardians,
        Map<UUID, UUID> applied,
        Set<IsoWeek> placed) {

    /** Compulsory school ends with grade 9, the voluntary year is grade 10. */
    private static final int LAST_GRADE = 10;

    public Candidate {
        applied = Map.copyOf(applied);
        placed = Set.copyOf(placed);
    }

    /** A young person with an account. */
    public static Candidate of(YoungPerson young, LocalDate today) {
        return new Candidate(
                young.id(),
                young.birthDate(),
                young.grade(),
                SchoolYearDates.yearOf(today),
                young.schoolEndsOn(today),
                young.postalCode(),
                null,
                null,
                null,
                null,
                Map.of(),
                Set.of());
    }

    /** A pupil of a class. */
    public static Candidate pupil(UUID id, LocalDate birthDate, int grade, int schoolYear) {
        return new Candidate(
                id,
                birthDate,
                grade,
                schoolYear,
                SchoolYearDates.endOfSchool(grade, schoolYear),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                Set.of());
    }

    public Candidate livingIn(String code) {
        return new Candidate(
                id,
                birthDate,
                grade,
                gradeYear,
                schoolEndsOn,
                code,
                furthest,
                school,
                district,
                guardians,
                applied,
                placed);
    }

    /** @param kilometres null for any distance */
    public Candidate travelling(Integer kilometres) {
        return new Candidate(
                id,
                birthDate,
                grade,
                gradeYear,
                schoolEndsOn,
                postalCode,
                kilometres,
                school,
                district,
                guardians,
                applied,
                placed);
    }

    public Candidate atSchool(UUID ofSchool, UUID ofDistrict) {
        return new Candidate(
                id,
                birthDate,
                grade,
                gradeYear,
                schoolEndsOn,
                postalCode,
                furthest,
                ofSchool,
                ofDistrict,
                guardians,
                applied,
                placed);
    }

    public Candidate withGuardians(Integer named) {
        return new Candidate(
                id,
                birthDate,
                grade,
                gradeYear,
                schoolEndsOn,
                postalCode,
                furthest,
                school,
                district,
                named,
                applied,
                placed);
    }

    /** @param live the live applications, by offer */
    public Candidate applied(Map<UUID, UUID> live) {
        return new Candidate(
                id,
                birthDate,
                grade,
                gradeYear,
                schoolEndsOn,
                postalCode,
                furthest,
                school,
                district,
                guardians,
                live,
                placed);
    }

    /** @param weeks all weeks of internship, at whichever firm */
    public Candidate placedIn(Set<IsoWeek> weeks) {
        return new Candidate(
                id,
                birthDate,
                grade,
                gradeYear,
                schoolEndsOn,
                postalCode,
                furthest,
                school,
                district,
                guardians,
                applied,
                weeks);
    }

    int ageOn(LocalDate day) {
        return Age.on(day, birthDate);
    }

    /** Pupils move up on 1 August; after the last grade they are pupils no more. */
    Integer gradeOn(LocalDate day) {
        if (grade == null) {
            return null;
        }
        var then = grade + SchoolYearDates.yearOf(day) - gradeYear;
        return then > LAST_GRADE ? null : then;
    }

    long weeksPlacedIn(int schoolYear) {
        return placed.stream()
                .filter(week -> SchoolYearDates.yearOf(week.monday()) == schoolYear)
                .count();
    }

    /** As the law sees the person. */
    Worker worker() {
        return Worker.born(birthDate, schoolEndsOn);
    }
}
