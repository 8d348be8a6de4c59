package dk.ungegarantien.applications;

import dk.ungegarantien.testing.Tables;
import java.util.List;
import java.util.UUID;

/** What was told of applications. */
final class TheOutbox {

    private TheOutbox() {}

    /** How many applications each reminder told of, the first first. */
    static List<String> remindersTo(UUID firm) {
        return Tables.texts(
                "select jsonb_array_length(payload->'applications') from outbox where type = 'AnswersDue' and payload->>'partner' = ? order by id",
                firm.toString());
    }

    /** The events of that type about an application. */
    static List<String> events(String type, UUID application) {
        return Tables.texts(
                "select type from outbox where type = ? and payload->>'application' = ?", type, application.toString());
    }
}
