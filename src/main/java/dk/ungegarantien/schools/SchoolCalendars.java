package dk.ungegarantien.schools;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.workrules.SchoolDays;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** When there is school in each municipality. */
@ApplicationScoped
public class SchoolCalendars {

    private final SchoolYears years;
    private final SchoolHolidays holidays;

    SchoolCalendars(SchoolYears years, SchoolHolidays holidays) {
        this.years = years;
        this.holidays = holidays;
    }

    /** The school days of a municipality: as it has told them, and what is usual in the years it has not. */
    public Uni<SchoolDays> of(String municipalityCode) {
        return told(municipalityCode)
                .map(all -> all.stream().map(ToldYear::year).collect(toMap(SchoolYear::beginsIn, Function.identity())))
                .map(SchoolCalendar::new);
    }

    /** The years a municipality has told, the first first. */
    Uni<List<ToldYear>> told(String municipalityCode) {
        return years.of(municipalityCode)
                .chain(rows -> holidays.of(municipalityCode).map(free -> rows.stream()
                        .map(row -> new ToldYear(
                                new SchoolYear(
                                        row.beginsIn, row.firstDay, row.lastDay, free.getOrDefault(row.id, List.of())),
                                row.version))
                        .toList()));
    }

    /** One of them; null when it has not been told. */
    Uni<ToldYear> one(String municipalityCode, int beginsIn) {
        return told(municipalityCode).map(all -> all.stream()
                .filter(told -> told.year().beginsIn() == beginsIn)
                .findFirst()
                .orElse(null));
    }
}
