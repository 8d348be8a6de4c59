package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Age;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.SchoolYearDates;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A young person as other capabilities see one.
 *
 * @param municipality where the person lives; it need not take part
 * @param grade 0 to 10 while in school; null otherwise
 * @param email null when the account has none
 */
public record YoungPerson(
        UUID id,
        String name,
        LocalDate birthDate,
        String postalCode,
        String municipality,
        String school,
        Integer grade,
        String email,
        Language language) {

    /** Full years on that day; whoever is born on 29 February turns a year older on 1 March. */
    public int ageOn(LocalDate day) {
        return Age.on(day, birthDate);
    }

    /**
     * The last day of compulsory school (folkeskoleloven § 33): 31 July after grade 9. Who tells no grade and is 15 or more is done with it;
     * who is younger leaves it in the year of turning 16, as is usual.
     *
     * @param today when the grade holds
     */
    public LocalDate schoolEndsOn(LocalDate today) {
        if (grade != null) {
            return SchoolYearDates.endOfSchool(grade, SchoolYearDates.yearOf(today));
        }
        return ageOn(today) >= 15 ? today.minusDays(1) : SchoolYearDates.lastDay(birthDate.getYear() + 15);
    }
}
