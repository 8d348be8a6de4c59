package dk.ungegarantien.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Brings a realm that was imported by an earlier run up to date, and leaves the people who registered since alone. */
final class KeycloakAdmin {

    static final String USER = "admin";
    static final String PASSWORD = "garanti";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> IMPORTED_APART = List.of(
            "users",
            "clients",
            "roles",
            "defaultRole",
            "scopeMappings",
            "identityProviders",
            "identityProviderMappers",
            "components");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final String token;

    private KeycloakAdmin(String keycloak) throws IOException, InterruptedException {
        this.keycloak = keycloak;
        this.token = signIn();
    }

    static void bringUpToDate(String keycloak, JsonNode realm) {
        try {
            KeycloakAdmin admin = new KeycloakAdmin(keycloak);
            admin.putSettings(realm);
            for (JsonNode client : realm.path("clients")) admin.putClient(client);
            admin.addMissingUsers(realm.path("users"));
        } catch (IOException e) {
            throw new CannotStart("The realm of an earlier run could not be brought up to date: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends every session of this person, as an administrator does. */
    static void signOut(String keycloak, String username) {
        try {
            KeycloakAdmin admin = new KeycloakAdmin(keycloak);
            JsonNode found = admin.send("GET", "/users?exact=true&username=" + username, null);
            admin.send("POST", "/users/" + found.path(0).path("id").asText() + "/logout", null);
        } catch (IOException e) {
            throw new IllegalStateException("Could not sign " + username + " out", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void putSettings(JsonNode realm) throws IOException, InterruptedException {
        ObjectNode settings = realm.deepCopy();
        settings.remove(IMPORTED_APART);
        send("PUT", "", settings);
    }

    private void putClient(JsonNode client) throws IOException, InterruptedException {
        String clientId = client.path("clientId").asText();
        JsonNode known = send("GET", "/clients?clientId=" + clientId, null);
        if (known.isEmpty()) {
            send("POST", "/clients", client);
        } else {
            send("PUT", "/clients/" + known.path(0).path("id").asText(), client);
        }
    }

    private void addMissingUsers(JsonNode users) throws IOException, InterruptedException {
        ObjectNode request = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        request.set("users", users);
        send("POST", "/partialImport", request);
    }

    private String signIn() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=%s&password=%s".formatted(USER, PASSWORD)))
                .build();
        return read(request).path("access_token").asText();
    }

    private JsonNode send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + LocalRealm.NAME + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build());
    }

    private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("%s %s answered %d: %s"
                    .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }
}
