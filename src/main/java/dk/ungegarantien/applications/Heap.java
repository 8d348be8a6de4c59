package dk.ungegarantien.applications;

import io.quarkus.panache.common.Parameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Those applications that somebody may see. */
record Heap(String where, Map<String, Object> values) {

    /** What a firm has received, for one of its offers or (null) for all. */
    static Heap receivedBy(UUID partner, UUID offer) {
        return offer == null
                ? new Heap("partner = :partner", Map.of("partner", partner))
                : new Heap("partner = :partner and offer = :offer", Map.of("partner", partner, "offer", offer));
    }

    /** All of a municipality. */
    static Heap of(String municipality) {
        return new Heap("municipalityCode = :municipality", Map.of("municipality", municipality));
    }

    /** Those in any of these states; none named means all. */
    Heap in(List<ApplicationStatus> statuses) {
        return statuses.isEmpty() ? this : and("status in :statuses", Map.of("statuses", statuses));
    }

    Heap behind(Urgency place) {
        return place == null
                ? this
                : and(
                        "(urgency, answerBy, submittedAt, id) > (:urgency, :answerBy, :submittedAt, :last)",
                        Map.of(
                                "urgency", place.urgency(),
                                "answerBy", place.answerBy(),
                                "submittedAt", place.submittedAt(),
                                "last", place.id()));
    }

    Parameters parameters() {
        var parameters = new Parameters();
        values.forEach(parameters::and);
        return parameters;
    }

    private Heap and(String condition, Map<String, Object> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return new Heap(where + " and " + condition, all);
    }
}
