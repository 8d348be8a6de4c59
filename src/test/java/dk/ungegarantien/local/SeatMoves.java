package dk.ungegarantien.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What people do with the seats of one week, in a database that others work in as well. Each move is a transaction of its own, and tells whether it came about. */
class SeatMoves implements AutoCloseable {

    /** Somebody else was faster, as the database tells it: integrity_constraint_violation and its kin. */
    private static final String REFUSED = "23";

    private final Connection connection;

    SeatMoves(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** A seat for good. */
    boolean take(Week week, UUID taker, UUID school) {
        return happens("select take_seat(?, ?, null, ?, ?, null, null)", week.offer(), week.name(), taker, school);
    }

    /** A seat for so long. */
    boolean hold(Week week, UUID taker, UUID school, int milliseconds) {
        return happens(
                "select take_seat(?, ?, null, ?, ?, null, now() + interval '1 millisecond' * ?)",
                week.offer(),
                week.name(),
                taker,
                school,
                milliseconds);
    }

    boolean keep(UUID taker) {
        return happens("update seat set held_until = null where taken_by = ? returning true", taker);
    }

    boolean release(UUID taker) {
        return happens(
                "update seat set taken_by = null, taken_at = null, held_until = null where taken_by = ? returning true",
                taker);
    }

    /** One seat less, where one is open and is not the only one. */
    boolean remove(Week week) {
        return inHand(week, """
                delete from seat where id in (
                    select id from seat where offer_id = ? and week = ? and seat_open(taken_by, held_until)
                        and (select count(*) from seat all_of_it where all_of_it.offer_id = seat.offer_id and all_of_it.week = seat.week) > 1
                    order by number desc limit 1 for update skip locked)
                returning true""");
    }

    /** One seat more, where there are few: so they stay scarce. */
    boolean add(Week week) {
        return inHand(week, """
                insert into seat (municipality_code, offer_id, week, number)
                select municipality_code, offer_id, week, max(number) + 1 from seat where offer_id = ? and week = ?
                group by municipality_code, offer_id, week having count(*) < 5 returning true""");
    }

    /** Half of what is open is the school's until tomorrow. */
    boolean reserve(Week week, UUID school) {
        return inHand(week, """
                update seat set reserved_school = '%s', reserved_until = danish_today() + 1
                where offer_id = ? and week = ? and number %% 2 = 0 and seat_open(taken_by, held_until) returning true""".formatted(school));
    }

    /** Midnight: what was reserved until tomorrow is everybody's now. */
    boolean midnight(Week week) {
        return inHand(week, """
                update seat set reserved_until = danish_today()
                where offer_id = ? and week = ? and reserved_until is not null returning true""");
    }

    private boolean inHand(Week week, String sql) {
        return transaction(() -> {
            asks("select true from offer where id = ? for no key update", week.offer());
            return asks(sql, week.offer(), week.name());
        });
    }

    boolean happens(String sql, Object... parameters) {
        return transaction(() -> asks(sql, parameters));
    }

    boolean transaction(Step step) {
        try {
            var happened = step.happens();
            connection.commit();
            return happened;
        } catch (SQLException e) {
            rollback();
            if (e.getSQLState() != null && e.getSQLState().startsWith(REFUSED)) {
                return false;
            }
            throw new IllegalStateException(e);
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean asks(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    interface Step {
        boolean happens() throws SQLException;
    }

    /** One week of one offer. */
    record Week(UUID offer, String name) {}
}
