package dk.ungegarantien.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits for a child process to answer over HTTP, no longer than it lives. */
final class Answering {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final Duration patience;

    Answering(String url, Duration patience) {
        this.request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .build();
        this.patience = patience;
    }

    void await(Child child) {
        Instant deadline = Instant.now().plus(patience);
        try {
            while (!answers()) {
                child.demandAlive();
                if (Instant.now().isAfter(deadline)) {
                    throw new CannotStart(
                            "%s did not answer within %d seconds".formatted(request.uri(), patience.toSeconds()));
                }
                Thread.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
