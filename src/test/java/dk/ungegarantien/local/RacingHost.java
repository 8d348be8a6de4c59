package dk.ungegarantien.local;

import dk.ungegarantien.local.Calls.Answer;
import dk.ungegarantien.local.SeatMoves.Week;
import dk.ungegarantien.offers.OfferBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A firm with one internship that has seats in some weeks, and changes at random how many. Keeps the book of how many it was told to have. */
final class RacingHost implements Racer {

    private static final int AT_FIRST = 4;
    private static final int MOST = 6;

    private final Calls calls;
    private final UUID offer;
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private String etag;
    private int changes;
    private int refusals;

    /** Makes the offer known to everybody. */
    RacingHost(Calls calls, List<String> weeks) {
        this.calls = calls;
        weeks.forEach(week -> seats.put(week, AT_FIRST));
        this.offer = UUID.fromString(calls.post("/api/v1/offers", body(seats))
                .demand(201)
                .json()
                .get("id")
                .asText());
        this.etag = calls.post("/api/v1/offers/%s/publication".formatted(offer), Map.of())
                .demand(200)
                .etag();
    }

    List<Week> weeks() {
        return seats.keySet().stream().map(week -> new Week(offer, week)).toList();
    }

    /** Offer, week and how many seats there are. */
    List<String> promised() {
        return seats.entrySet().stream()
                .map(one -> "%s %s %d".formatted(offer, one.getKey(), one.getValue()))
                .toList();
    }

    int changes() {
        return changes;
    }

    int refusals() {
        return refusals;
    }

    @Override
    public void act(Random random) {
        var wanted = new LinkedHashMap<>(seats);
        wanted.put(new ArrayList<>(seats.keySet()).get(random.nextInt(seats.size())), 1 + random.nextInt(MOST));
        Answer answer = calls.put("/api/v1/offers/" + offer, body(wanted), etag);
        if (Racer.came(answer, 200, 409)) {
            seats.putAll(wanted);
            etag = answer.etag();
            changes++;
        } else {
            refusals++;
        }
    }

    private static Map<String, Object> body(Map<String, Integer> seats) {
        var body = OfferBody.internship().terms("weeks", null);
        seats.forEach(body::week);
        return body.json();
    }
}
