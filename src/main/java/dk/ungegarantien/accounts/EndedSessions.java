package dk.ungegarantien.accounts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The sessions that the identity server has ended before their time. All replicas read them from the database. */
@ApplicationScoped
class EndedSessions {

    /** No session lives longer than a working day: what is older needs no memory. */
    private static final String ADD = """
            with forgotten as (delete from ended_session where ended_at < now() - interval '1 day')
            insert into ended_session (id) values (:session) on conflict do nothing""";

    private static final String CONTAINS = "select 1 from ended_session where id = $1";

    private final Pool database;

    EndedSessions(Pool database) {
        this.database = database;
    }

    Uni<Void> add(String session) {
        return Panache.getSession()
                .chain(open -> open.createNativeQuery(ADD)
                        .setParameter("session", session)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** No, while the database is away: an answer that fails would take the cookie from whoever happens to ask just then. */
    Uni<Boolean> contains(String session) {
        return database.preparedQuery(CONTAINS)
                .execute(Tuple.of(session))
                .map(rows -> rows.size() > 0)
                .onFailure()
                .recoverWithItem(false);
    }
}
