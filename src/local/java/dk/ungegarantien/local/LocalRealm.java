package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm of production with the people, the client for scripts and the lax settings of a local run laid over it. */
final class LocalRealm {

    static final String NAME = "ungegarantien";

    private static final String OVERLAY = "/local-realm.json";
    private static final String BACKEND = "ungegarantien-web";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As Keycloak's import knows them: ${NAME} and ${NAME:otherwise}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::([^}]*))?}");

    private final String text;

    private LocalRealm(String text) {
        this.text = text;
    }

    static LocalRealm over(Path production) {
        try (InputStream local = LocalRealm.class.getResourceAsStream(OVERLAY)) {
            ObjectNode realm = (ObjectNode) JSON.readTree(production.toFile());
            ObjectNode overlay = (ObjectNode) JSON.readTree(local);
            ArrayNode clients = (ArrayNode) overlay.remove("clients");
            clients.forEach(client -> addLikeBackend((ObjectNode) client, realm));
            realm.setAll(overlay);
            return new LocalRealm(JSON.writeValueAsString(realm));
        } catch (IOException e) {
            throw new CannotStart("The realm in %s cannot be read: %s".formatted(production, e.getMessage()), e);
        }
    }

    /** For Keycloak's own import, which fills the placeholders from its environment. */
    String text() {
        return text;
    }

    JsonNode filledWith(Map<String, String> environment) {
        try {
            return JSON.readTree(PLACEHOLDER.matcher(text).replaceAll(found -> value(found, environment)));
        } catch (IOException e) {
            throw new CannotStart("The realm is not JSON once its placeholders are filled", e);
        }
    }

    /** The tokens that scripts get say the same about a person as those the backend gets. */
    private static void addLikeBackend(ObjectNode client, ObjectNode realm) {
        JsonNode backend = realm.path("clients").path(0);
        client.set("protocolMappers", backend.path("protocolMappers"));
        client.set("defaultClientScopes", backend.path("defaultClientScopes"));
        client.set("optionalClientScopes", backend.path("optionalClientScopes"));
        realm.withArray("clients").add(client);
        ArrayNode scopes = realm.withArray("scopeMappings");
        ObjectNode scope = scopes.path(0).deepCopy();
        if (!scope.path("client").asText().equals(BACKEND)) {
            throw new CannotStart("The first scope mapping of the realm is not that of " + BACKEND);
        }
        scopes.add(scope.put("client", client.path("clientId").asText()));
    }

    private static String value(MatchResult found, Map<String, String> environment) {
        String otherwise = found.group(2) == null ? found.group() : found.group(2);
        return Matcher.quoteReplacement(environment.getOrDefault(found.group(1), otherwise));
    }
}
