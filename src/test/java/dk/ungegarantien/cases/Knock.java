package dk.ungegarantien.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.testing.As;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** A call over HTTP with as little around it as can be: thousands of them are made. */
record Knock(int status, String body) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Knock post(As who, String path, Map<String, ?> body) {
        return send(who, "POST", path, body);
    }

    static Knock post(As who, String path) {
        return send(who, "POST", path, null);
    }

    static Knock put(As who, String path, Map<String, ?> body) {
        return send(who, "PUT", path, body);
    }

    /** With a personal link and no account. */
    static Knock anonymously(String path, Map<String, ?> body) {
        return send(null, "POST", path, body);
    }

    private static Knock send(As who, String method, String path, Map<String, ?> body) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                    .header(
                            who == null ? "X-Ungegarantien" : "Authorization",
                            who == null ? "1" : "Bearer " + who.token())
                    .header("Content-Type", "application/json")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)))
                    .build();
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            return new Knock(answer.statusCode(), answer.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A field of the answer; null when it has none. */
    String field(String name) {
        try {
            var field = JSON.readTree(body).get(name);
            return field == null ? null : field.asText();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String written(Map<String, ?> body) throws JsonProcessingException {
        return JSON.writeValueAsString(body);
    }
}
