package dk.ungegarantien.applications;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A guardian's yes, with a personal link and no account. Tokens travel in bodies, never in an address that somebody logs. */
@Path("/api/v1/consents")
@PermitAll
@Tag(
        name = "consents",
        description =
                "A guardian's yes, with a personal link and no account. An unknown token is 404, whatever is asked.")
class ConsentsResource {

    private final ConsentAnswers answers;

    ConsentsResource(ConsentAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/look")
    @WithTransaction
    @Operation(
            operationId = "lookAtConsent",
            summary = "What a link is about, and what has become of it",
            description = "A link that is too old or was answered by another guardian tells no names.")
    public Uni<ConsentView> look(@Valid @NotNull HeldLink shown) {
        return answers.look(shown);
    }

    @POST
    @Path("/decision")
    @WithTransaction
    @Operation(
            operationId = "decideConsent",
            summary = "Says yes or no to exactly what was read",
            description =
                    "409 `consent-text-changed` when the offer says something else by now; `consent-given`, `consent-refused`, "
                            + "`consent-withdrawn`, `consent-over` or `consent-expired` with `state` and `at` when the link is not open any more.")
    public Uni<ConsentView> decide(@Valid @NotNull NewConsentDecision decision) {
        return answers.decide(decision);
    }

    @POST
    @Path("/renewal")
    @WithTransaction
    @Operation(
            operationId = "renewConsent",
            summary = "Asks for a new link, to the address that we know",
            description = "At most one mail in ten minutes; the answer says when the latest was sent.")
    public Uni<RenewedLink> renew(@Valid @NotNull HeldLink shown) {
        return answers.renew(shown);
    }

    @POST
    @Path("/withdrawal")
    @WithTransaction
    @Operation(
            operationId = "withdrawConsent",
            summary = "Takes a yes back",
            description =
                    "Possible until the work begins: 409 `work-has-begun` afterwards. The firm is told, and a professional helps the young person.")
    public Uni<ConsentView> withdraw(@Valid @NotNull HeldLink shown) {
        return answers.withdraw(shown);
    }
}
