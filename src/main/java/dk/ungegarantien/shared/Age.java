package dk.ungegarantien.shared;

import java.time.LocalDate;
import java.time.Period;

/** How old somebody is, in full years. Whoever is born on 29 February turns a year older on 1 March. */
public final class Age {

    private Age() {}

    public static int on(LocalDate day, LocalDate birthDate) {
        return Period.between(birthDate, day).getYears();
    }

    /** The day on which one turns that old. */
    public static LocalDate birthday(LocalDate birthDate, int years) {
        var day = birthDate.plusYears(years);
        return day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1);
    }
}
