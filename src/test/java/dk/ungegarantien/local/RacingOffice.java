package dk.ungegarantien.local;

import dk.ungegarantien.local.SeatMoves.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The secretariat reserves seats for schools until tomorrow, takes reservations back, and now and then midnight comes. */
final class RacingOffice implements Racer {

    private final Calls calls;
    private final Looking database;
    private final List<Week> weeks;
    private final List<String> schools;
    private int changes;
    private int midnights;

    RacingOffice(Calls calls, Looking database, List<Week> weeks, List<String> schools) {
        this.calls = calls;
        this.database = database;
        this.weeks = weeks;
        this.schools = schools;
    }

    int changes() {
        return changes;
    }

    int midnights() {
        return midnights;
    }

    @Override
    public void act(Random random) {
        if (random.nextInt(3) == 0) {
            midnight();
        } else {
            reserve(weeks.get(random.nextInt(weeks.size())), random);
        }
    }

    /** What is reserved for tomorrow's morning is everybody's. */
    @Override
    public void finish() {
        midnight();
    }

    private void reserve(Week week, Random random) {
        var path = "/api/v1/offers/%s/seat-reservations".formatted(week.offer());
        var etag = calls.get(path).demand(200).etag();
        List<Map<String, Object>> wanted = random.nextInt(4) == 0
                ? List.of()
                : List.of(Map.of(
                        "week", week.name(),
                        "school", schools.get(random.nextInt(schools.size())),
                        "seats", 1 + random.nextInt(3),
                        "until", LocalDate.now().plusDays(1).toString()));
        // 400: so many are not left to be reserved
        if (Racer.came(calls.put(path, Map.of("reservations", wanted), etag), 200, 400, 409, 412)) {
            changes++;
        }
    }

    private void midnight() {
        for (var offer : weeks.stream().map(Week::offer).distinct().sorted().toList()) {
            database.change("""
                    with hand as (select id from offer where id = '%s' for no key update),
                        late as (
                            select seat.id from seat join hand on offer_id = hand.id
                            where reserved_until > danish_today() order by seat.id for no key update of seat)
                    update seat set reserved_until = danish_today() from late where seat.id = late.id""".formatted(offer));
        }
        midnights++;
    }
}
