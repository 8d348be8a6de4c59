package dk.ungegarantien.local;

import java.time.Duration;
import java.time.Instant;

/** Runs the local product until Ctrl-C. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Instant start = Instant.now();
        try {
            LocalProduct product = new LocalProduct(Settings.wellKnown());
            Runtime.getRuntime().addShutdownHook(new Thread(product::close, "end-all-children"));
            System.out.println("Ungegarantien is starting. Its logs are in "
                    + product.data().resolve("logs"));
            product.start();
            System.out.println(Welcome.toVisitors(product, Duration.between(start, Instant.now())));
            product.awaitIdentity();
            System.out.println(Welcome.toPeople(product, Duration.between(start, Instant.now())));
            product.awaitEnd();
        } catch (CannotStart e) {
            System.err.println();
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
