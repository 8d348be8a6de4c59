package dk.ungegarantien.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Lets the tests sign their own tokens; the product checks them as it checks the identity server's. */
public class TestIdentity implements QuarkusTestResourceLifecycleManager {

    static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.application-type", "service",
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key",
                        Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()));
    }

    @Override
    public void stop() {}

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
