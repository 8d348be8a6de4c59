package dk.ungegarantien.applications;

import static java.util.stream.Collectors.joining;

import io.quarkus.panache.common.Parameters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Those applications that somebody may see.
 *
 * @param tally the list of {@link dk.ungegarantien.shared.Tallies} that knows how many they are; null when they must be counted
 */
record Heap(String where, Map<String, Object> values, String tally) {

    /** What has reached a firm, for one of its offers or (null) for all. */
    static Heap receivedBy(UUID partner, UUID offer) {
        var all = new Heap(
                "partner = :partner and keptFromFirm = false", Map.of("partner", partner), "received " + partner);
        return offer == null ? all : all.and("offer = :offer", Map.of("offer", offer));
    }

    /** All of a municipality. */
    static Heap of(String municipality) {
        return new Heap(
                "municipalityCode = :municipality",
                Map.of("municipality", municipality),
                "applications " + municipality);
    }

    /**
     * A condition for the most urgent in any of these states; none named means all. It names the first so many of each state, since those of a
     * rare state are found at once by it, and one after the other among all.
     */
    String mostUrgentIn(List<ApplicationStatus> statuses, int atMost) {
        var chosen = EnumSet.noneOf(ApplicationStatus.class);
        chosen.addAll(statuses);
        return chosen.isEmpty() || EnumSet.complementOf(chosen).isEmpty()
                ? where
                : chosen.stream()
                        .map(status -> "(select id from Application where %s and status = %s%s limit %d)"
                                .formatted(where, status, Urgency.ORDER, atMost))
                        .collect(joining(" union all ", "id in (", ")"));
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
        return new Heap(where + " and " + condition, all, null);
    }
}
