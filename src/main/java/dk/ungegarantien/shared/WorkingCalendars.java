package dk.ungegarantien.shared;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The working days of each municipality, with the days off that it has decided. */
@ApplicationScoped
public class WorkingCalendars implements PanacheRepositoryBase<ClosedDay, ClosedDay.Key> {

    public Uni<WorkingCalendar> of(Municipality municipality) {
        return list("municipalityCode", municipality.code())
                .map(days -> new WorkingCalendar(
                        days.stream().map(closed -> closed.day).collect(toSet()), municipality.worksOnQuietDays()));
    }

    /** The days off of a municipality, the first first. */
    public Uni<List<DayOff>> daysOff(String municipalityCode) {
        return list("municipalityCode = ?1 order by day", municipalityCode).map(days -> days.stream()
                .map(closed -> new DayOff(closed.day, closed.name))
                .toList());
    }

    /** These are the days off from now on; deadlines that have been set stay as they are. Of one day named twice, the last name holds. */
    public Uni<Void> decide(String municipalityCode, List<DayOff> days) {
        var once = days.stream().collect(toMap(DayOff::day, DayOff::name, (first, last) -> last));
        var closed = once.entrySet().stream()
                .map(day -> new ClosedDay(
                        municipalityCode, day.getKey(), day.getValue().strip()))
                .toList();
        return delete("municipalityCode", municipalityCode)
                .chain(() -> closed.isEmpty() ? Uni.createFrom().voidItem() : persist(closed));
    }
}
