package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PublicHoliday;
import dk.ungegarantien.shared.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The school years of the demo: this one and the two that follow. Invented from the usual weeks, not what the two municipalities have decided; their
 * winter holidays differ.
 */
final class DemoSchoolCalendars {

    private static final int YEARS = 3;
    private static final int TOLD_DAYS_AGO = 200;
    private static final int AUTUMN_HOLIDAY = 42;
    private static final Map<String, Integer> WINTER_HOLIDAY = Map.of("860", 8, "326", 7);

    private record Free(String name, LocalDate from, LocalDate to) {}

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;

    DemoSchoolCalendars(DemoSql sql, DemoDays days, DemoPeople people) {
        this.sql = sql;
        this.days = days;
        this.people = people;
    }

    void load(String municipality) {
        var first = days.today().minusMonths(Month.JULY.getValue()).getYear();
        for (var year = first; year < first + YEARS; year++) {
            if (sql.value("select 1 from school_year where municipality_code = ? and begins_in = ?", municipality, year)
                    == null) {
                year(municipality, year);
            }
        }
    }

    private void year(String municipality, int beginsIn) {
        var told = days.at(TOLD_DAYS_AGO, LocalTime.of(10, 0));
        var id = sql.keyAt(told);
        sql.insert(
                "school_year",
                row(
                        "id", id,
                        "municipality_code", municipality,
                        "begins_in", beginsIn,
                        "first_day", LocalDate.of(beginsIn, Month.AUGUST, 1).with(dayOfWeekInMonth(2, MONDAY)),
                        "last_day",
                                LocalDate.of(beginsIn + 1, Month.JUNE, 1)
                                        .with(lastInMonth(SATURDAY))
                                        .with(previous(FRIDAY)),
                        "changed_at", told));
        sql.insertAll(
                "school_holiday",
                holidays(beginsIn, WINTER_HOLIDAY.get(municipality)).stream()
                        .map(free -> row(
                                "id", sql.keyAt(told),
                                "municipality_code", municipality,
                                "school_year", id,
                                "first_day", free.from(),
                                "last_day", free.to(),
                                "name", free.name()))
                        .toList());
        var secretariat = people.professional(municipality, "secretariat");
        new DemoHistory(sql, municipality, "school-year", id).step(told, "TOLD", secretariat.id(), "secretariat");
    }

    private static List<Free> holidays(int beginsIn, int winterWeek) {
        var endsIn = beginsIn + 1;
        var easterMonday = easterMonday(endsIn);
        var holidays = new ArrayList<>(List.of(
                week("Efterårsferie", new IsoWeek(beginsIn, AUTUMN_HOLIDAY)),
                new Free(
                        "Juleferie",
                        LocalDate.of(beginsIn, Month.DECEMBER, 22),
                        LocalDate.of(endsIn, Month.JANUARY, 2)),
                week("Vinterferie", new IsoWeek(endsIn, winterWeek)),
                new Free("Påskeferie", easterMonday.minusDays(9), easterMonday),
                dayOff("Dagen efter Kristi himmelfartsdag", easterMonday.plusDays(39))));
        var constitutionDay = LocalDate.of(endsIn, Month.JUNE, 5);
        if (constitutionDay.getDayOfWeek().compareTo(SATURDAY) < 0) {
            holidays.add(dayOff("Grundlovsdag", constitutionDay));
        }
        return holidays;
    }

    /** From the Saturday before, to the Sunday. */
    private static Free week(String name, IsoWeek week) {
        return new Free(name, week.monday().minusDays(2), week.monday().plusDays(6));
    }

    private static Free dayOff(String name, LocalDate day) {
        return new Free(name, day, day);
    }

    private static LocalDate easterMonday(int year) {
        return LocalDate.of(year, Month.MARCH, 1)
                .datesUntil(LocalDate.of(year, Month.MAY, 1))
                .filter(day -> PublicHolidays.on(day)
                        .filter(PublicHoliday.EASTER_MONDAY::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
