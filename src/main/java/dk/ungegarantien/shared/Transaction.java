package dk.ungegarantien.shared;

import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** The session that the endpoint or job has opened for its transaction. */
@ApplicationScoped
public class Transaction {

    public Uni<Mutiny.Session> session() {
        return SessionOperations.getSession();
    }
}
