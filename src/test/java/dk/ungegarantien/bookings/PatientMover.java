package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody who places a pupil and waits for the answer as long as it takes, however busy the machine is. */
final class PatientMover {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PatientMover() {}

    /** The status of the answer. */
    static int move(As who, UUID round, UUID pupil, UUID offer, IsoWeek week) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:%d/api/v1/placement-rounds/%s/moves".formatted(RestAssured.port, round)))
                .header("Authorization", "Bearer " + who.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"moves":[{"pupil":"%s","expected":[],"to":{"offer":"%s","week":"%s"}}]}""".formatted(pupil, offer, week)))
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }
}
