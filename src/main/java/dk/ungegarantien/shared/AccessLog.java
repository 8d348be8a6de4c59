package dk.ungegarantien.shared;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
}
