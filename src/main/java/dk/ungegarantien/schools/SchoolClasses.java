package dk.ungegarantien.schools;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** All classes of all school years. */
@ApplicationScoped
public class SchoolClasses implements PanacheRepositoryBase<SchoolClass, UUID> {

    private final Clock clock;

    SchoolClasses(Clock clock) {
        this.clock = clock;
    }

    /** How many are in a class, and how many of them use their own account. */
    record Count(UUID schoolClass, long pupils, long joined) {

        Headcount headcount() {
            return new Headcount(1, (int) pupils, (int) joined);
        }
    }

    /** The class of that id; fails with {@link Unknown}. */
    public Uni<ClassSummary> summary(UUID id) {
        return findById(id).onItem().ifNull().failWith(Unknown::new).map(SchoolClass::summary);
    }

    /** The classes of those ids, by id; what does not exist is missing. */
    public Uni<Map<UUID, ClassSummary>> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids)
                        .map(found -> found.stream().collect(toMap(one -> one.id, SchoolClass::summary)));
    }

    /** The classes of a school in one school year, by grade and name. */
    public Uni<List<ClassSummary>> of(UUID school, int beginsIn) {
        return rowsOf(school, beginsIn)
                .map(found -> found.stream().map(SchoolClass::summary).toList());
    }

    Uni<List<SchoolClass>> rowsOf(UUID school, int beginsIn) {
        return list("school = ?1 and beginsIn = ?2 order by grade, name, id", school, beginsIn);
    }

    /** Those of a municipality in one school year. */
    Uni<List<SchoolClass>> rowsIn(String municipality, int beginsIn) {
        return list("municipalityCode = ?1 and beginsIn = ?2", municipality, beginsIn);
    }

    /** The class; fails with {@link Unknown} out of that reach. */
    Uni<SchoolClass> reached(Reach reach, UUID id) {
        return findById(id).onItem().ifNull().failWith(Unknown::new).invoke(found -> reach.demand(found.summary()));
    }

    /** How many are in each of those classes, by class; of a school year that is over, at its end. */
    Uni<Map<UUID, Headcount>> counts(Collection<UUID> classes) {
        return classes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : find(
                                "select c.id, count(p.id), count(p.accountId) from SchoolClass c join Enrolment e on e.schoolClass = c.id join Pupil p on p.id = e.pupil where "
                                        + Pupils.OF_A_CLASS + " and c.id in :classes group by c.id",
                                Parameters.with("today", LocalDate.now(clock)).and("classes", classes))
                        .project(Count.class)
                        .list()
                        .map(found -> found.stream().collect(toMap(Count::schoolClass, Count::headcount)));
    }

    /** The school years in which a municipality has classes, and the current and the next one; the first first. */
    Uni<List<Integer>> years(String municipality) {
        return find("select distinct beginsIn from SchoolClass where municipalityCode = ?1", municipality)
                .project(Integer.class)
                .list()
                .map(found -> {
                    var years = new TreeSet<>(found);
                    years.add(thisYear());
                    years.add(thisYear() + 1);
                    return List.copyOf(years);
                });
    }

    int thisYear() {
        return SchoolYearDates.yearOf(LocalDate.now(clock));
    }
}
