package dk.ungegarantien.shared;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Who among the professionals looked at whose personal data, and when. */
@ApplicationScoped
public class AccessLog {

    private final Transaction transaction;

    AccessLog(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Records one look, in the transaction of the reading (which must be a {@code @WithTransaction}).
     *
     * @param subjectId the one looked at; null for a list
     * @param what what was shown, in a word: {@code application}, {@code applications} …
     */
    public Uni<Void> look(
            String municipalityCode, UUID actor, String actorRole, String subjectType, UUID subjectId, String what) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                insert into access_log (id, municipality_code, actor, actor_role, subject_type, subject_id, what)
                                values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), ?7)""")
                        .setParameter(1, Ids.next())
                        .setParameter(2, municipalityCode)
                        .setParameter(3, actor)
                        .setParameter(4, actorRole)
                        .setParameter(5, subjectType)
                        .setParameter(6, subjectId == null ? null : subjectId.toString())
                        .setParameter(7, what)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A look as it was recorded. */
    public record RecordedLook(
            UUID id, Instant at, UUID actor, String actorRole, String subjectType, UUID subject, String what) {}

    /** The looks in a municipality, the last first, behind one; null begins with the last of all. */
    public Uni<Page<RecordedLook>> looks(String municipalityCode, UUID behind, int limit) {
        return transaction.session().chain(session -> session.createNativeQuery(
                        "select count(*) from access_log where municipality_code = ?1", Long.class)
                .setParameter(1, municipalityCode)
                .getSingleResult()
                .chain(total -> session.createNativeQuery("""
                                select id, at, actor, actor_role, subject_type, subject_id, what from access_log
                                where municipality_code = ?1 and (cast(?2 as uuid) is null or id < cast(?2 as uuid))
                                order by id desc limit ?3""", Object[].class)
                        .setParameter(1, municipalityCode)
                        .setParameter(2, behind == null ? null : behind.toString())
                        .setParameter(3, limit + 1)
                        .getResultList()
                        .map(rows -> Page.of(
                                rows.stream().map(AccessLog::look).toList(),
                                limit,
                                total,
                                look -> Cursor.at(look.id())))));
    }

    private static RecordedLook look(Object[] row) {
        return new RecordedLook(
                (UUID) row[0],
                Moments.of(row[1]),
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6]);
    }
}
