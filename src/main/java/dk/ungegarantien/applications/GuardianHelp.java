package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a professional does where a guardian cannot be written to: hands over the link. */
@ApplicationScoped
public class GuardianHelp {

    private final Applications applications;
    private final Guardians guardians;
    private final Consents consents;
    private final Clock clock;

    GuardianHelp(Applications applications, Guardians guardians, Consents consents, Clock clock) {
        this.applications = applications;
        this.guardians = guardians;
        this.consents = consents;
        this.clock = clock;
    }

    /** A link in the hands of a professional. It is shown once. */
    @Schema(name = "HandedLink")
    public record HandedLink(
            @Schema(description = "What stands behind the # of the link.")
            String token,

            String guardianName,
            Instant validUntil) {}

    /** Fails with {@link Unknown} unless that application of that person waits for a guardian and the guardian is one of theirs. */
    public Uni<HandedLink> handOver(UUID young, UUID application, UUID guardian) {
        return applications
                .byForStep(young, application)
                .invoke(GuardianHelp::demandAwaiting)
                .chain(awaiting -> guardians
                        .of(young)
                        .chain(named -> handOver(
                                awaiting,
                                named.stream()
                                        .filter(one -> one.id().equals(guardian))
                                        .findFirst()
                                        .orElseThrow(Unknown::new))));
    }

    private static void demandAwaiting(Application application) {
        if (application.awaited() != Awaited.CONSENT) {
            throw new NotNow(application.status);
        }
    }

    private Uni<HandedLink> handOver(Application application, GuardianSummary guardian) {
        var token = ConsentToken.fresh();
        var link = new Consent(application, guardian, ConsentReached.HANDED_OVER, clock.instant());
        link.leave(token, clock.instant());
        return consents.persistAndFlush(link).replaceWith(new HandedLink(token, guardian.name(), link.expiresAt));
    }
}
