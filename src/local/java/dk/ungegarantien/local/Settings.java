package dk.ungegarantien.local;

import dk.ungegarantien.schools.DemoCodes;
import java.nio.file.Path;

/** Where one run of the local product finds and keeps its things. */
record Settings(Path checkout, Path data, Ports ports) {

    /** The folder of the checkout is the one Maven was called for. */
    static Settings wellKnown() {
        Path checkout = whereMavenRuns();
        Path data = checkout.resolve(System.getProperty("local.data", ".local"));
        return new Settings(checkout, data.normalize(), Ports.wellKnown());
    }

    static Settings random(Path data) {
        return new Settings(whereMavenRuns(), data, Ports.random());
    }

    private static Path whereMavenRuns() {
        return Path.of(System.getProperty("local.checkout", "."))
                .toAbsolutePath()
                .normalize();
    }

    String url() {
        return "http://localhost:" + ports.application();
    }

    /** Known to everybody who reads this: good for one machine, refused by the guard of production. */
    String oidcSecret() {
        return "local-secret-that-everybody-knows";
    }

    String cookieSecret() {
        return "local-cookie-key-that-everybody-knows";
    }

    String codeSecret() {
        return DemoCodes.SECRET;
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path database() {
        return data.resolve("postgresql");
    }

    Path keycloak() {
        return checkout.resolve("target").resolve("keycloak");
    }

    Path realm() {
        return checkout.resolve("deploy").resolve("keycloak").resolve("ungegarantien-realm.json");
    }

    Path themes() {
        return checkout.resolve("deploy").resolve("keycloak").resolve("themes");
    }

    Path application() {
        return checkout.resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
    }

    Path frontend() {
        return checkout.resolve("frontend").resolve("dist");
    }
}
