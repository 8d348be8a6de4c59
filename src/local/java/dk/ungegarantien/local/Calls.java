package dk.ungegarantien.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What one person asks of a running product, over HTTP. With several replicas each call goes to the next. */
final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> replicas;
    private final String token;
    private final AtomicInteger made = new AtomicInteger();

    Calls(List<String> replicas, String token) {
        this.replicas = replicas;
        this.token = token;
    }

    /** @param etag null when there is none */
    record Answer(int status, String etag, byte[] body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Fails with what the product says when it is another status. */
        Answer demand(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("Answered %d instead of %d: %s".formatted(status, wanted, text()));
            }
            return this;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path) {
        return answer(request(path).GET());
    }

    Answer post(String path, Object body) {
        return answer(request(path).POST(json(body)));
    }

    Answer put(String path, Object body, String etag) {
        return answer(request(path).header("If-Match", etag).PUT(json(body)));
    }

    Answer delete(String path) {
        return answer(request(path).DELETE());
    }

    /** Sends a table. */
    Answer postCsv(String path, byte[] csv) {
        return answer(request(path).setHeader("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(csv)));
    }

    private HttpRequest.Builder request(String path) {
        var replica = replicas.get(Math.floorMod(made.getAndIncrement(), replicas.size()));
        return HttpRequest.newBuilder(URI.create(replica + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "da")
                .header("Authorization", "Bearer " + token);
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(null), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
