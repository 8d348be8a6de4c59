package dk.ungegarantien.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Who looks for a free seat first and writes afterwards, and knows no locks: the mistake that the rules of the database must survive. */
final class CarelessSeatMoves extends SeatMoves {

    CarelessSeatMoves(Connection connection) throws SQLException {
        super(connection);
    }

    @Override
    boolean take(Week week, UUID taker, UUID school) {
        return occupy(week, taker, "null");
    }

    @Override
    boolean hold(Week week, UUID taker, UUID school, int milliseconds) {
        return occupy(week, taker, "now() + interval '1 millisecond' * " + milliseconds);
    }

    private boolean occupy(Week week, UUID taker, String until) {
        return transaction(() -> {
            var seat = looks(week);
            return seat != null
                    && asks(
                            "update seat set taken_by = ?, taken_at = now(), held_until = %s where id = ? returning true"
                                    .formatted(until),
                            taker,
                            seat);
        });
    }

    private UUID looks(Week week) throws SQLException {
        try (var statement = connection()
                .prepareStatement(
                        "select id from seat where offer_id = ? and week = ? and seat_open(taken_by, held_until) order by number limit 1")) {
            statement.setObject(1, week.offer());
            statement.setObject(2, week.name());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }
}
