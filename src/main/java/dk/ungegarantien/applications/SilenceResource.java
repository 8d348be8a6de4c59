package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A firm whose offers have paused sees why, and comes back with one tap. */
@Path("/api/v1/me/partner/silence")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "received applications", description = "What a firm has received, and how it answers.")
class SilenceResource {

    private final Silences silences;
    private final Memberships memberships;
    private final Caller caller;

    SilenceResource(Silences silences, Memberships memberships, Caller caller) {
        this.silences = silences;
        this.memberships = memberships;
        this.caller = caller;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "mySilence",
            summary = "Whether the firm's offers have paused since it left too many applications without an answer")
    public Uni<SilenceView> mine() {
        return caller.account()
                .chain(account -> memberships.firmOf(account.id()))
                .chain(firm -> silences.paused(firm.id()))
                .chain(silence -> silence == null
                        ? Uni.createFrom().item(SilenceView.NONE)
                        : silences.inARow(silence).map(unanswered -> SilenceView.of(silence, unanswered)));
    }

    @DELETE
    @WithTransaction
    @Operation(
            operationId = "endMySilence",
            summary = "The firm is back: the offers that paused by silence are public again",
            description = "Those that have become incomplete meanwhile, such as by a deadline gone by, stay paused.")
    public Uni<SilenceView> end() {
        return caller.account()
                .chain(account -> memberships.firmOf(account.id()).chain(firm -> silences.end(firm.id(), account.id())))
                .replaceWith(SilenceView.NONE);
    }
}
