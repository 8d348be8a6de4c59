package dk.ungegarantien.testing;

import static java.util.Map.entry;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings of a municipality: the ones it begins with, and those that a test needs. */
public final class GivenSettings {

    private static final Map<String, Object> FIRST = Map.ofEntries(
            entry("reviewBeforePublishing", false),
            entry("replyWorkingDays", 5),
            entry("confirmWorkingDays", 5),
            entry("takeWorkingDays", 2),
            entry("followUpWorkingDays", 10),
            entry("silenceMailAfter", 3),
            entry("silencePauseAfter", 5),
            entry("worksOnQuietDays", false),
            entry("closedDays", List.of()));

    private GivenSettings() {}

    /** The body of a change: as at the beginning, but for these. */
    public static Map<String, Object> but(Map<String, ?> changed) {
        var settings = new HashMap<>(FIRST);
        settings.putAll(changed);
        return settings;
    }

    /** Changes them as that secretariat. */
    public static ValidatableResponse decide(As secretariat, Map<String, ?> changed) {
        var etag = secretariat
                .calls()
                .get("/api/v1/desk/settings")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return secretariat
                .calls()
                .header("If-Match", etag)
                .body(but(changed))
                .put("/api/v1/desk/settings")
                .then()
                .statusCode(200);
    }
}
