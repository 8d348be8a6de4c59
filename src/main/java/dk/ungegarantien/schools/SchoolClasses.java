package dk.ungegarantien.schools;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All classes of all school years. */
@ApplicationScoped
public class SchoolClasses implements PanacheRepositoryBase<SchoolClass, UUID> {

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
        return list("school = ?1 and beginsIn = ?2 order by grade, name, id", school, beginsIn)
                .map(found -> found.stream().map(SchoolClass::summary).toList());
    }
}
