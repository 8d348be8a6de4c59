package dk.ungegarantien;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** There is one contract, and it is the one that is committed. */
@QuarkusTest
class ContractTest {

    private static final Path CONTRACT = Path.of("openapi", "openapi.yaml");

    @Test
    void the_committed_contract_is_what_the_code_offers() throws IOException {
        var offered = new String(
                As.nobody()
                        .get("/api/v1/openapi?format=yaml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                UTF_8);
        if (Boolean.getBoolean("contract.write")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, offered);
        }
        assertThat(Files.readString(CONTRACT))
                .as("openapi/openapi.yaml differs from the code; write it anew with"
                        + " mvn test -Dtest=ContractTest -Dcontract.write and look at the difference")
                .isEqualTo(offered);
    }
}
