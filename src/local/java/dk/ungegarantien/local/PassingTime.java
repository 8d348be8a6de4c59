package dk.ungegarantien.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Lets days go by for one thing, so that the guarantee can be watched: {@code POST ?application=<id>&reach=ESCALATE} makes that deadline due, and all
 * before it; {@code POST ?case=<id>} makes a case overdue; {@code POST ?links=<application>} lets the links of its guardians expire. The product's own clock then does what it does. There is nothing of this in the production jar.
 */
final class PassingTime implements HttpHandler {

    private static final Pattern APPLICATION = Pattern.compile(
            "application=([0-9a-f-]{36})&reach=(REMIND_HALFWAY|REMIND_LAST_DAY|REMIND_GUARDIAN|REMIND_GUARDIAN_AGAIN|ESCALATE)");
    private static final Pattern LINKS = Pattern.compile("links=([0-9a-f-]{36})");
    private static final Pattern CASE = Pattern.compile("case=([0-9a-f-]{36})");

    /** What was due earlier stays due earlier. */
    private static final String REACH = """
            update deadline d set due_at = now() - interval '1 minute' * (
                select count(*) from deadline later
                where later.application = d.application and later.done_at is null and later.due_at >= d.due_at)
            where application = ? and done_at is null
                and due_at <= (select due_at from deadline where application = ? and step = ? and done_at is null)""";

    private static final String OVERDUE =
            "update help_case set due_on = current_date - 2, version = version + 1 where id = ? and state <> 'CLOSED'";

    private static final String EXPIRED = """
            update guardian_consent set expires_at = now() - interval '1 minute', asked_at = asked_at - interval '15 days', version = version + 1
            where application = ? and sent_at is not null""";

    /** The database of the product, which may be another one after it was started again. */
    @FunctionalInterface
    interface Database {
        Connection connect() throws SQLException;
    }

    private final Database database;

    PassingTime(Database database) {
        this.database = database;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = String.valueOf(exchange.getRequestURI().getQuery());
            var application = APPLICATION.matcher(query);
            var oneCase = CASE.matcher(query);
            var links = LINKS.matcher(query);
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, "POST lets time pass");
            } else if (application.matches()) {
                var id = UUID.fromString(application.group(1));
                answer(exchange, change(REACH, id, id, application.group(2)));
            } else if (oneCase.matches()) {
                answer(exchange, change(OVERDUE, UUID.fromString(oneCase.group(1))));
            } else if (links.matches()) {
                answer(exchange, change(EXPIRED, UUID.fromString(links.group(1))));
            } else {
                answer(
                        exchange,
                        400,
                        "?application=<id>&reach=ESCALATE (or a reminder), ?case=<id> or ?links=<application>");
            }
        }
    }

    private void answer(HttpExchange exchange, int changed) throws IOException {
        if (changed == 0) {
            answer(exchange, 404, "Nobody has to act on that any more");
        } else {
            answer(exchange, 200, changed + " moved");
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private int change(String sql, Object... values) throws IOException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("Time does not pass: " + e.getMessage(), e);
        }
    }
}
