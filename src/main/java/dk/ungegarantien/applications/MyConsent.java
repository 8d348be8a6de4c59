package dk.ungegarantien.applications;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with the guardian's yes, as the young person follows it. */
@Schema(name = "MyConsent")
record MyConsent(
        State state,

        @Schema(description = "Whom the link was given to, the first first.")
        List<String> asked,

        @Schema(description = "When the latest link was sent; absent while none was.") @Nullable Instant askedAt,

        @Schema(description = "Who has answered; absent while nobody has.") @Nullable String by,

        @Schema(description = "When that was, or when the yes was taken back.") @Nullable Instant at) {

    @Schema(name = "MyConsentState")
    enum State {
        AWAITED,
        GIVEN,
        REFUSED,
        WITHDRAWN,
        /** Nobody has answered, and nobody has to any more. */
        OVER
    }

    /** Null where no guardian had to be asked. */
    static MyConsent of(Application application, List<Consent> links) {
        if (links.isEmpty() && !application.keptFromFirm) {
            return null;
        }
        var decided =
                links.stream().filter(link -> link.decision != null).findFirst().orElse(null);
        return new MyConsent(
                state(application, decided),
                links.stream().map(link -> link.name).distinct().toList(),
                links.stream()
                        .map(link -> link.askedAt)
                        .reduce((first, later) -> later)
                        .orElse(null),
                decided == null ? null : decided.name,
                decided == null ? null : decided.withdrawnAt == null ? decided.decidedAt : decided.withdrawnAt);
    }

    private static State state(Application application, Consent decided) {
        if (decided == null) {
            return application.awaited() == Awaited.CONSENT ? State.AWAITED : State.OVER;
        }
        if (decided.withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return decided.decision == ConsentDecision.GIVEN ? State.GIVEN : State.REFUSED;
    }
}
