package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import java.time.LocalDate;
import java.time.Period;
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
        return Period.between(birthDate, day).getYears();
    }
}
