package dk.ungegarantien.schools;

import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.workrules.SchoolDays;
import dk.ungegarantien.workrules.UsualSchoolYear;
import java.time.LocalDate;
import java.util.Map;

/** The school days of one municipality: of the years it has told, and what is usual in all others. */
record SchoolCalendar(Map<Integer, SchoolYear> told) implements SchoolDays {

    private static final SchoolDays USUAL = new UsualSchoolYear();

    @Override
    public boolean isSchoolDay(LocalDate day) {
        SchoolDays year = told.get(SchoolYearDates.yearOf(day));
        return (year == null ? USUAL : year).isSchoolDay(day);
    }
}
