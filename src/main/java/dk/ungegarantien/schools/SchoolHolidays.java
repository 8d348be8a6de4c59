package dk.ungegarantien.schools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The holidays of the told school years. */
@ApplicationScoped
class SchoolHolidays implements PanacheRepositoryBase<SchoolHolidayRow, UUID> {

    /** Those of a municipality, by the id of their year. */
    Uni<Map<UUID, List<SchoolHoliday>>> of(String municipalityCode) {
        return list("municipalityCode", municipalityCode).map(rows -> rows.stream()
                .collect(groupingBy(row -> row.schoolYear, mapping(SchoolHolidayRow::holiday, toList()))));
    }

    /** These are the holidays of that year from now on. */
    Uni<Void> decide(SchoolYearRow year, List<SchoolHoliday> holidays) {
        var rows = holidays.stream()
                .map(holiday -> new SchoolHolidayRow(year, holiday))
                .toList();
        return delete("schoolYear", year.id)
                .chain(() -> rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows));
    }
}
