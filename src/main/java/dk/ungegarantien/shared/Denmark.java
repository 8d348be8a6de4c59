package dk.ungegarantien.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Danish time: days begin, weeks turn and deadlines end by the clock in Copenhagen. */
public final class Denmark {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Denmark() {}

    @Singleton
    static class Clocks {

        @Produces
        @Singleton
        Clock clock() {
            return Clock.system(ZONE);
        }
    }
}
