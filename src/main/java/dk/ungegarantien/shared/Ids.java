package dk.ungegarantien.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New keys: UUIDs of version 7, which grow with time and so keep indexes compact. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
