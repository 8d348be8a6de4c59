package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Problem;

/** A pupil's name, birth date, home, school and grade are as the school's roster has them. */
final class ToldBySchool extends Problem {
    ToldBySchool() {
        super(409, "told-by-school");
    }
}
