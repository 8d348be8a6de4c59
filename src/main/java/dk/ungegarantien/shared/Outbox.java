package dk.ungegarantien.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** What a lower floor has to tell a higher one: written in the transaction of the change itself, worked off later, at least once. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final Transaction transaction;

    Outbox(ObjectMapper json, Transaction transaction) {
        this.json = json;
        this.transaction = transaction;
    }

    /** Tells of an event: a public record of the package that it happened in. Its simple class name is its type. */
    public Uni<Void> tell(String municipalityCode, Record event) {
        return transaction
                .session()
                .chain(session -> insert(session, municipalityCode, event))
                .replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, String municipalityCode, Record event) {
        return session.createNativeQuery(
                        "insert into outbox (id, municipality_code, type, payload) values (?1, ?2, ?3, cast(cast(?4 as text) as jsonb))")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityCode)
                .setParameter(3, event.getClass().getSimpleName())
                .setParameter(4, written(event))
                .executeUpdate();
    }

    private String written(Record event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
