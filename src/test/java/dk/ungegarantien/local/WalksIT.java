package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The walks of {@code frontend/e2e}: people at their browsers, on a phone and at a desk, in the product as it is shipped. */
class WalksIT {

    private static final Path FRONTEND = Path.of("frontend").toAbsolutePath();
    private static final Path REPORT = Path.of("target", "walks.json").toAbsolutePath();

    @TestFactory
    Stream<DynamicNode> people_walk_through_the_product() throws IOException, InterruptedException {
        walk();
        JsonNode report = new ObjectMapper().readTree(REPORT.toFile());
        assertThat(report.path("errors"))
                .as("what kept the walks from beginning")
                .isEmpty();
        assertThat(report.path("stats").path("expected").asInt())
                .as("walks that arrived")
                .isPositive();
        return children(report, "suites").map(WalksIT::asContainer);
    }

    private static void walk() throws IOException, InterruptedException {
        Path browser = Chromium.find(FRONTEND);
        LocalProduct product = TheProduct.running();
        Files.deleteIfExists(REPORT);
        Map<String, String> environment = new HashMap<>(Map.of(
                "PRODUCT_URL", product.url(),
                "MAILBOX_URL", product.mailboxUrl(),
                "PLAYWRIGHT_JSON_OUTPUT_FILE", REPORT.toString()));
        if (browser != null) environment.put("CHROMIUM", browser.toString());
        Command.in(FRONTEND, "node", "node_modules/@playwright/test/cli.js", "test")
                .with(environment)
                .run();
    }

    private static DynamicNode asContainer(JsonNode suite) {
        return dynamicContainer(
                suite.path("title").asText(),
                Stream.concat(
                        children(suite, "suites").map(WalksIT::asContainer),
                        children(suite, "specs").flatMap(WalksIT::asTests)));
    }

    /** One for each size of window. */
    private static Stream<DynamicNode> asTests(JsonNode spec) {
        return children(spec, "tests")
                .map(test -> dynamicTest(
                        "%s (%s)"
                                .formatted(
                                        spec.path("title").asText(),
                                        test.path("projectName").asText()),
                        () -> assertThat(test.path("status").asText())
                                .as(() -> String.join("\n", errors(test)))
                                .isEqualTo("expected")));
    }

    private static List<String> errors(JsonNode test) {
        List<String> messages = new ArrayList<>();
        for (JsonNode message : test.path("results").findValues("message")) messages.add(message.asText());
        return messages;
    }

    private static Stream<JsonNode> children(JsonNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false);
    }
}
