package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import java.time.Instant;
import java.util.UUID;

/** Records what happened to one subject of the demo, step by step. */
final class DemoHistory {

    private final DemoSql sql;
    private final String municipality;
    private final String subjectType;
    private final UUID subject;
    private String state;

    DemoHistory(DemoSql sql, String municipality, String subjectType, UUID subject) {
        this.sql = sql;
        this.municipality = municipality;
        this.subjectType = subjectType;
        this.subject = subject;
    }

    DemoHistory step(Instant at, String next, UUID actor, String role) {
        return step(at, next, actor, role, null);
    }

    DemoHistory step(Instant at, String next, UUID actor, String role, String note) {
        sql.insert(
                "state_change",
                row(
                        "id", sql.keyAt(at),
                        "municipality_code", municipality,
                        "subject_type", subjectType,
                        "subject_id", subject,
                        "actor", actor,
                        "actor_role", role,
                        "from_state", state,
                        "to_state", next,
                        "note", note,
                        "at", at));
        state = next;
        return this;
    }
}
