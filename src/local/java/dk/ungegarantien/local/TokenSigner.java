package dk.ungegarantien.local;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Signs tokens in the place of the identity server: a product that is started with the public key takes them, and needs no server. */
final class TokenSigner {

    private static final Duration VALID = Duration.ofHours(6);

    private final KeyPair keys;

    private TokenSigner(KeyPair keys) {
        this.keys = keys;
    }

    static TokenSigner withNewKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new TokenSigner(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the product is started with so that it takes these tokens. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OIDC_APPLICATION_TYPE",
                "service",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    /** @param subject who it is: the same subject is the same account */
    String professional(String subject, String name, String role, String municipality) {
        return Jwt.issuer("https://identity.test")
                .subject(subject)
                .claim("name", name)
                .claim("roles", Set.of(role))
                .claim("municipality", municipality)
                .audience("ungegarantien-web")
                .expiresIn(VALID)
                .sign(keys.getPrivate());
    }

    /** Somebody of a firm. */
    String partner(String subject, String name) {
        return citizen(subject, name, "young", "partner");
    }

    String young(String subject, String name) {
        return citizen(subject, name, "young");
    }

    private String citizen(String subject, String name, String... roles) {
        return Jwt.issuer("https://identity.test")
                .subject(subject)
                .claim("name", name)
                .claim("roles", Set.of(roles))
                .audience("ungegarantien-web")
                .expiresIn(VALID)
                .sign(keys.getPrivate());
    }
}
