package dk.ungegarantien.schools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All pupils, each in the class the pupil is in. Who has left a school has no class any more and is in none of these lists. */
@ApplicationScoped
public class Pupils implements PanacheRepositoryBase<Pupil, UUID> {

    private static final String IN_THEIR_CLASSES =
            "select p, c from Pupil p join Enrolment e on e.pupil = p.id and e.lastDay is null join SchoolClass c on c.id = e.schoolClass where ";

    record Row(Pupil pupil, SchoolClass schoolClass) {

        PupilSummary summary() {
            return pupil.summary(schoolClass);
        }
    }

    /** The pupil of that id; fails with {@link Unknown}. */
    public Uni<PupilSummary> summary(UUID id) {
        return summaries(IN_THEIR_CLASSES + "p.id = ?1", id)
                .map(found -> found.stream().findFirst().orElseThrow(Unknown::new));
    }

    /** The pupils of those ids, by id; those who are in no class are missing. */
    public Uni<Map<UUID, PupilSummary>> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : summaries(IN_THEIR_CLASSES + "p.id in ?1", ids)
                        .map(found -> found.stream().collect(toMap(PupilSummary::id, identity())));
    }

    /** The pupils of those classes, by class and name. */
    public Uni<List<PupilSummary>> inClasses(Collection<UUID> classes) {
        return classes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : summaries(IN_THEIR_CLASSES + "c.id in ?1 order by c.grade, c.name, c.id, p.name, p.id", classes);
    }

    /** Who has joined with that account; null for nobody, or somebody who is in no class any more. */
    public Uni<PupilSummary> ofAccount(UUID account) {
        return summaries(IN_THEIR_CLASSES + "p.accountId = ?1", account)
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    private Uni<List<PupilSummary>> summaries(String query, Object parameter) {
        return find(query, parameter).project(Row.class).list().map(rows -> rows.stream()
                .map(Row::summary)
                .toList());
    }
}
