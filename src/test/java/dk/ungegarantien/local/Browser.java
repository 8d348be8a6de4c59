package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as signing in takes: it follows redirects, keeps cookies and fills in the one form of a page. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new PlainCookies();
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(cookies)
            .build();
    private final String origin;
    private HttpResponse<String> page;

    Browser(String origin) {
        this.origin = origin;
    }

    Browser goTo(String path) {
        page = send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept", "text/html")
                .build());
        return this;
    }

    Browser submit(Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) throw new AssertionError("No form on " + page.uri() + ":\n" + page.body());
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        page = send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        return this;
    }

    Browser signIn(String username) {
        return goTo("/login?to=/api/v1/session").submit(Map.of("username", username, "password", "garanti"));
    }

    /** A call as the page's script makes it. */
    HttpResponse<String> call(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("X-Requested-With", "JavaScript")
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    JsonNode session() {
        return json(call("GET", "/api/v1/session", null, Map.of()));
    }

    HttpResponse<String> page() {
        return page;
    }

    HttpCookie cookie(String prefix) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + prefix + "*"));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + response.body(), e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /**
     * Java would send cookies in the old way, with quotes and $Path, that no browser uses any more;
     * and unlike a browser it does not take localhost for a safe place for Secure cookies.
     */
    private static final class PlainCookies extends CookieManager {

        PlainCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            for (HttpCookie cookie : getCookieStore().getCookies()) {
                cookie.setVersion(0);
                cookie.setSecure(false);
            }
        }
    }
}
