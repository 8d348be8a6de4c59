package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows the mails to people at {@code /} and to scripts at {@code /api/mails}, which is JSON and takes {@code ?to=}.
 * A file is at {@code /mails/7/files/0/name.pdf}.
 */
final class MailboxPage implements AutoCloseable {

    private static final Pattern HTML_OF = Pattern.compile("/mails/(\\d+)/html");
    private static final Pattern FILE_OF = Pattern.compile("/mails/(\\d+)/files/(\\d+)(?:/.*)?");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d/M HH:mm:ss").withZone(ZoneId.of("Europe/Copenhagen"));
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#1a1a1a;background:#f5f5f5}
            article{background:#fff;border:1px solid #bfbfbf;border-radius:4px;margin:1rem 0;padding:1rem}
            h2{font-size:1.1rem;margin:0} dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;margin:.5rem 0}
            dt{color:#595959} dd{margin:0} iframe{border:1px solid #dcdcdc;width:100%;height:26rem;background:#fff}
            pre{white-space:pre-wrap;background:#f5f5f5;padding:.75rem}
            """;

    private final Mailbox mailbox;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    MailboxPage(Mailbox mailbox, int port) {
        this.mailbox = mailbox;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new CannotStart("The page of the mailbox cannot use port " + port, e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher html = HTML_OF.matcher(path);
        Matcher file = FILE_OF.matcher(path);
        if (path.equals("/")) {
            send(exchange, "text/html; charset=utf-8", page(mailbox.mails()));
        } else if (path.equals("/api/mails")) {
            send(
                    exchange,
                    "application/json",
                    JSON.writeValueAsBytes(to(exchange.getRequestURI().getQuery())));
        } else if (html.matches()) {
            mailbox.mail(number(html, 1))
                    .ifPresent(mail -> send(exchange, "text/html; charset=utf-8", bytes(mail.html())));
        } else if (file.matches()) {
            mailbox.mail(number(file, 1))
                    .filter(mail -> number(file, 2) < mail.attachments().size())
                    .map(mail -> mail.attachments().get(number(file, 2)))
                    .ifPresent(attachment -> send(exchange, attachment.type(), attachment.content()));
        }
        if (exchange.getResponseCode() == -1) exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    private List<Mail> to(String query) {
        String wanted = query != null && query.startsWith("to=") ? query.substring(3) : "";
        return mailbox.mails().stream()
                .filter(mail -> wanted.isEmpty() || mail.to().stream().anyMatch(to -> to.contains(wanted)))
                .toList();
    }

    private static byte[] page(List<Mail> mails) {
        String articles = mails.stream().map(MailboxPage::article).collect(Collectors.joining());
        return bytes("""
                <!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Postkasse</title><style>%s</style>
                <h1>Postkasse</h1><p>%s</p>%s</html>""".formatted(
                        STYLE,
                        mails.isEmpty() ? "Der er ikke sendt mails endnu." : mails.size() + " mails, de nyeste først.",
                        articles));
    }

    private static String article(Mail mail) {
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < mail.attachments().size(); i++) {
            String name = escaped(mail.attachments().get(i).name());
            files.append("<a href=\"/mails/%d/files/%d/%s\">%s</a> ".formatted(mail.id(), i, name, name));
        }
        return """
                <article><h2>%s</h2><dl><dt>Til</dt><dd>%s</dd><dt>Fra</dt><dd>%s</dd><dt>Sendt</dt><dd>%s</dd>%s</dl>
                %s<details%s><summary>Tekst</summary><pre>%s</pre></details></article>
                """.formatted(
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.from()),
                        TIME.format(mail.sentAt()),
                        files.isEmpty() ? "" : "<dt>Filer</dt><dd>" + files + "</dd>",
                        mail.html().isEmpty()
                                ? ""
                                : "<iframe sandbox title=\"%s\" srcdoc=\"%s\"></iframe>"
                                        .formatted(escaped(mail.subject()), escaped(mail.html())),
                        mail.html().isEmpty() ? " open" : "",
                        escaped(mail.text()));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) {
        try {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException theReaderLeft) {
            exchange.close();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
