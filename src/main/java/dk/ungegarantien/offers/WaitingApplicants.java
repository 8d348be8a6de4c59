package dk.ungegarantien.offers;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Who still waits for an answer. The floors that know them implement it, and see to them in the transaction of the change. */
public interface WaitingApplicants {

    Uni<Void> offerClosed(UUID offer);
}
