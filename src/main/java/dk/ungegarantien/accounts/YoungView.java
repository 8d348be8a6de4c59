package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.PostalCode;
import jakarta.annotation.Nullable;
import java.time.LocalDate;

/** A young person's own profile, as they see it. */
record YoungView(
        String name,
        LocalDate birthDate,
        int age,
        String postalCode,
        @Nullable String town,
        String municipality,
        @Nullable String school,
        @Nullable Integer grade) {

    static YoungView of(YoungPerson person, PostalCode place, LocalDate today) {
        return new YoungView(
                person.name(),
                person.birthDate(),
                person.ageOn(today),
                person.postalCode(),
                place == null ? null : place.name(),
                person.municipality(),
                person.school(),
                person.grade());
    }
}
