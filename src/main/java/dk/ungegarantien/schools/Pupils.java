package dk.ungegarantien.schools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

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
import java.util.UUID;

/** All pupils, each in the class the pupil is in. Who has left a school has no class any more and is in none of these lists. */
@ApplicationScoped
public class Pupils implements PanacheRepositoryBase<Pupil, UUID> {

    private static final String WITH_CLASSES =
            "select p, c from Pupil p join Enrolment e on e.pupil = p.id join SchoolClass c on c.id = e.schoolClass where ";

    /** The class of today; before school has begun, the one that comes first. */
    private static final String IN_THEIR_CLASSES = WITH_CLASSES + """
            (e.lastDay is null or e.lastDay >= :today)
            and not exists (select 1 from Enrolment before where before.pupil = p.id and before.firstDay < e.firstDay
                and (before.lastDay is null or before.lastDay >= :today))
            and\s""";

    /** Whoever is or will be in a class, and whoever was in it until its school year was over. */
    static final String OF_A_CLASS = """
            (e.lastDay is null or e.lastDay >= :today
                or year(e.lastDay) * 12 + month(e.lastDay) > c.beginsIn * 12 + 19
                or year(e.lastDay) = c.beginsIn + 1 and month(e.lastDay) = 7 and day(e.lastDay) = 31)
            """;

    /** The class of whoever is in one, and else the last one. */
    private static final String IN_THEIR_LAST_CLASSES = WITH_CLASSES
            + "not exists (select 1 from Enrolment after where after.pupil = p.id and after.firstDay > e.firstDay) and ";

    private final Clock clock;

    Pupils(Clock clock) {
        this.clock = clock;
    }

    record Row(Pupil pupil, SchoolClass schoolClass) {

        PupilSummary summary() {
            return pupil.summary(schoolClass);
        }
    }

    /** The pupil of that id; fails with {@link Unknown}. */
    public Uni<PupilSummary> summary(UUID id) {
        return summaries(IN_THEIR_CLASSES + "p.id = :id", today().and("id", id))
                .map(found -> found.stream().findFirst().orElseThrow(Unknown::new));
    }

    /** The pupils of those ids, by id; those who are in no class are missing. */
    public Uni<Map<UUID, PupilSummary>> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : summaries(IN_THEIR_CLASSES + "p.id in :ids", today().and("ids", ids))
                        .map(found -> found.stream().collect(toMap(PupilSummary::id, identity())));
    }

    /** The names of the pupils of those ids, those who have left as well; who does not exist is missing. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids)
                        .map(found -> found.stream().collect(toMap(pupil -> pupil.id, pupil -> pupil.name)));
    }

    /** The pupils of those classes, by class and name; of a school year that is over, those who were there at its end. */
    public Uni<List<PupilSummary>> inClasses(Collection<UUID> classes) {
        return rowsInClasses(classes)
                .map(rows -> rows.stream().map(Row::summary).toList());
    }

    /** Who has joined with that account; null for nobody, or somebody who is in no class any more. */
    public Uni<PupilSummary> ofAccount(UUID account) {
        return summaries(IN_THEIR_CLASSES + "p.accountId = :account", today().and("account", account))
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** The pupils of a class, by name. */
    Uni<List<Pupil>> inClass(UUID schoolClass) {
        return rows(
                        WITH_CLASSES + OF_A_CLASS + " and c.id = :schoolClass order by p.name, p.id",
                        today().and("schoolClass", schoolClass))
                .map(rows -> rows.stream().map(Row::pupil).toList());
    }

    /** The pupils of those classes with the classes, by class and name. */
    Uni<List<Row>> rowsInClasses(Collection<UUID> classes) {
        return classes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : rows(
                        WITH_CLASSES + OF_A_CLASS
                                + " and c.id in :classes order by c.grade, c.name, c.id, p.name, p.id",
                        today().and("classes", classes));
    }

    /** The pupil and the last class; fails with {@link Unknown} out of that reach. */
    Uni<Row> reached(Reach reach, UUID id) {
        return rows(IN_THEIR_LAST_CLASSES + "p.id = :id", Parameters.with("id", id))
                .map(rows -> rows.stream().findFirst().orElseThrow(Unknown::new))
                .invoke(row -> reach.demand(row.summary()));
    }

    /** Those of an account or of a code, in the last class; null for nobody. */
    Uni<Row> lastOf(String column, Object value) {
        return rows(IN_THEIR_LAST_CLASSES + "p." + column + " = :value", Parameters.with("value", value))
                .map(rows -> rows.isEmpty() ? null : rows.get(0));
    }

    /** Those who use an account and are in a class. */
    Uni<List<Row>> joined(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : rows(IN_THEIR_CLASSES + "p.accountId is not null and p.id in :ids", today().and("ids", ids));
    }

    /** Those of a municipality who use an account and are in a class. */
    Uni<List<Row>> joinedOf(String municipality) {
        return rows(
                IN_THEIR_CLASSES + "p.accountId is not null and p.municipalityCode = :municipality",
                today().and("municipality", municipality));
    }

    private Uni<List<PupilSummary>> summaries(String query, Parameters parameters) {
        return rows(query, parameters)
                .map(rows -> rows.stream().map(Row::summary).toList());
    }

    private Uni<List<Row>> rows(String query, Parameters parameters) {
        return find(query, parameters).project(Row.class).list();
    }

    private Parameters today() {
        return Parameters.with("today", LocalDate.now(clock));
    }
}
