package dk.ungegarantien.shared;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;

/** Starts the product. In production it looks first whether it may. */
@QuarkusMain
public class Ungegarantien {

    private static final String PRODUCTION = "prod";

    public static void main(String[] arguments) {
        var config = ConfigUtils.configBuilder().build();
        List<String> objections =
                config.getProfiles().contains(PRODUCTION) ? new ProductionGuard(config).objections() : List.of();
        if (objections.isEmpty()) {
            Quarkus.run(arguments);
        } else {
            System.err.println("Ungegarantien does not open to the public before this is set right:");
            objections.forEach(objection -> System.err.println("  - " + objection));
            System.exit(1);
        }
    }
}
