package dk.ungegarantien.shared;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The days on which municipalities are closed beyond the public holidays, and the working days that remain. */
@ApplicationScoped
public class ClosedDays implements PanacheRepositoryBase<ClosedDayRow, ClosedDayRow.Key> {

    public Uni<WorkingDays> workingDays(Municipality municipality) {
        return list("municipalityCode", municipality.code())
                .map(days -> new WorkingDays(
                        days.stream().map(closed -> closed.day).collect(toSet()),
                        municipality.settings().worksOnQuietDays()));
    }

    /** Those of a municipality, the first first. */
    public Uni<List<ClosedDay>> of(String municipalityCode) {
        return list("municipalityCode = ?1 order by day", municipalityCode).map(days -> days.stream()
                .map(closed -> new ClosedDay(closed.day, closed.name))
                .toList());
    }

    /** These are the closed days from now on; deadlines that have been set stay as they are. Of one day named twice, the last name holds. */
    public Uni<Void> decide(String municipalityCode, List<ClosedDay> days) {
        var once = days.stream().collect(toMap(ClosedDay::day, ClosedDay::name, (first, last) -> last));
        var closed = once.entrySet().stream()
                .map(day -> new ClosedDayRow(
                        municipalityCode, day.getKey(), day.getValue().strip()))
                .toList();
        return delete("municipalityCode", municipalityCode)
                .chain(() -> closed.isEmpty() ? Uni.createFrom().voidItem() : persist(closed));
    }
}
