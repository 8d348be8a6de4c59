package dk.ungegarantien.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The record of who changed what, when, from where to where; written in the transaction of the change, never altered. */
@ApplicationScoped
public class StateChanges {

    private final ObjectMapper json;
    private final Transaction transaction;
    private final Clock clock;

    StateChanges(ObjectMapper json, Transaction transaction, Clock clock) {
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Uni<Void> record(StateChange change) {
        return transaction.session().chain(session -> insert(session, change)).replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, StateChange change) {
        return session.createNativeQuery("""
                        insert into state_change
                            (id, municipality_code, subject_type, subject_id, actor, actor_role, from_state, to_state, note, at)
                        values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, Ids.next())
                .setParameter(2, change.municipalityCode())
                .setParameter(3, change.subjectType())
                .setParameter(4, change.subjectId())
                .setParameter(5, change.actor() == null ? null : change.actor().toString())
                .setParameter(6, change.actorRole())
                .setParameter(7, change.from() == null ? null : change.from().name())
                .setParameter(8, change.to().name())
                .setParameter(9, change.note())
                .setParameter(10, clock.instant())
                .executeUpdate();
    }

    /** Many at once, in one statement. */
    public Uni<Void> recordAll(List<StateChange> changes) {
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .session()
                        .chain(session -> session.createNativeQuery("""
                                insert into state_change
                                    (id, municipality_code, subject_type, subject_id, actor, actor_role, from_state, to_state, note, at)
                                select uuidv7(), c."municipalityCode", c."subjectType", c."subjectId", c.actor, c."actorRole",
                                    c."from", c."to", c.note, ?2
                                from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as c
                                    ("municipalityCode" text, "subjectType" text, "subjectId" uuid, actor uuid, "actorRole" text,
                                     "from" text, "to" text, note text)""")
                                .setParameter(1, written(changes))
                                .setParameter(2, clock.instant())
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private String written(List<StateChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All recorded steps of one subject, oldest first. */
    public Uni<List<RecordedStep>> of(String subjectType, UUID subjectId) {
        return transaction.session().chain(session -> session.createQuery("""
                        select new dk.ungegarantien.shared.RecordedStep(s.at, s.actorRole, s.fromState, s.toState, s.note)
                        from StateChangeRow s where s.subjectType = ?1 and s.subjectId = ?2 order by s.id""", RecordedStep.class)
                .setParameter(1, subjectType)
                .setParameter(2, subjectId)
                .getResultList());
    }

    /** All recorded steps of several subjects, by subject, oldest first; those without any are missing. */
    public Uni<Map<UUID, List<RecordedStep>>> ofAll(String subjectType, Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction
                .session()
                .chain(session -> session.createQuery(
                                "from StateChangeRow s where s.subjectType = ?1 and s.subjectId in ?2 order by s.id",
                                StateChangeRow.class)
                        .setParameter(1, subjectType)
                        .setParameter(2, subjectIds)
                        .getResultList())
                .map(rows ->
                        rows.stream().collect(groupingBy(row -> row.subjectId, mapping(StateChanges::step, toList()))));
    }

    private static RecordedStep step(StateChangeRow row) {
        return new RecordedStep(row.at, row.actorRole, row.fromState, row.toState, row.note);
    }
}
