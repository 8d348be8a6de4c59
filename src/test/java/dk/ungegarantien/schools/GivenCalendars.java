package dk.ungegarantien.schools;

import dk.ungegarantien.testing.As;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** School calendars of municipalities. */
public final class GivenCalendars {

    public static final String AUTUMN = "Efterårsferie";

    private GivenCalendars() {}

    public static Map<String, Object> holiday(String from, String to, String name) {
        return Map.of("from", from, "to", to, "name", name);
    }

    /** The body of the school year 2026/27. */
    @SafeVarargs
    public static Map<String, Object> year(Map<String, Object>... holidays) {
        return Map.of("firstDay", "2026-08-10", "lastDay", "2027-06-25", "holidays", List.of(holidays));
    }

    public static ValidatableResponse calendarOf(String municipality) {
        return As.nobody()
                .get("/api/v1/municipalities/{code}/school-calendar", municipality)
                .then();
    }

    /** Tells the school year that begins in 2026, whatever stood there before. */
    @SafeVarargs
    public static void told(String municipality, Map<String, Object>... holidays) {
        tell(As.theSecretariatOf(municipality), version(municipality), year(holidays))
                .statusCode(200);
    }

    public static ValidatableResponse tell(As who, int version, Map<String, Object> year) {
        return who.calls()
                .header("If-Match", "\"" + version + "\"")
                .body(year)
                .put("/api/v1/school-calendar/2026")
                .then();
    }

    /** A call with a spreadsheet's file, byte by byte. */
    public static RequestSpecification sending(As who, byte[] file) {
        var unchanged = EncoderConfig.encoderConfig()
                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return who.calls()
                .config(RestAssured.config().encoderConfig(unchanged))
                .contentType("text/csv")
                .body(file);
    }

    /** In which version the school year that begins in 2026 is; 0 when nobody has told it. */
    public static int version(String municipality) {
        Integer version = calendarOf(municipality).extract().path("years.find { it.beginsIn == 2026 }?.version");
        return version == null ? 0 : version;
    }
}
