package dk.ungegarantien.partners;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What has to be seen to when a firm is no longer part of the guarantee. Higher floors implement it; all of it happens in the transaction of the change. */
public interface Departures {

    Uni<Void> firmLeft(UUID partner);
}
