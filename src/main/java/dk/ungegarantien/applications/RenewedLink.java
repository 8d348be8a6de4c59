package dk.ungegarantien.applications;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the latest link was sent, and when. */
record RenewedLink(
        @Schema(description = "Never in full.", examples = "m•••@example.dk")
        String sentTo,

        Instant sentAt) {

    static RenewedLink of(Consent latest) {
        return new RenewedLink(latest.maskedEmail(), latest.askedAt);
    }
}
