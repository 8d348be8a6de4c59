package dk.ungegarantien.visits;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The classes that ask a firm, and its answers. */
@Path("/api/v1")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "visits")
class VisitAnswersResource {

    private final VisitActors actors;
    private final VisitAnswers answers;
    private final VisitShow show;

    VisitAnswersResource(VisitActors actors, VisitAnswers answers, VisitShow show) {
        this.actors = actors;
        this.answers = answers;
        this.show = show;
    }

    @GET
    @Path("/me/partner/visits")
    @WithTransaction
    @Operation(
            operationId = "receivedVisits",
            summary = "A part of the visits of the caller's firm, what comes next first")
    public Uni<VisitPage> list(
            @RestQuery @DefaultValue("WAITING") VisitPile pile,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery String cursor) {
        return actors.firm().chain(actor -> show.list(actor.owner(), pile, limit, cursor));
    }

    @GET
    @Path("/me/partner/visits/{id}")
    @WithTransaction
    @Operation(operationId = "receivedVisit", summary = "One visit of the caller's firm")
    public Uni<VisitView> one(UUID id) {
        return actors.firm().chain(actor -> show.one(actor, id));
    }

    @POST
    @Path("/visits/{id}/acceptance")
    @WithTransaction
    @Operation(
            operationId = "acceptVisit",
            summary = "Says yes to the time that the school asks for",
            description = "409 `visit-date-taken` when another class is booked then.")
    public Uni<VisitView> accept(UUID id) {
        return actors.firm().chain(actor -> answers.accept(actor, id).chain(visit -> show.view(actor, visit)));
    }

    @POST
    @Path("/visits/{id}/counter-proposal")
    @WithTransaction
    @Operation(
            operationId = "proposeVisitTime",
            summary = "Proposes another time",
            description = "What is booked stays booked until the school agrees.")
    public Uni<VisitView> propose(UUID id, @Valid @NotNull NewVisitProposal proposal) {
        return actors.firm()
                .chain(actor -> answers.propose(actor, id, proposal).chain(visit -> show.view(actor, visit)));
    }

    @POST
    @Path("/visits/{id}/referral")
    @WithTransaction
    @Operation(
            operationId = "referVisit",
            summary = "Guides the class on, in place of a no",
            description = "To exactly one of another firm's visit, another firm, or the business consultants.")
    public Uni<VisitView> refer(UUID id, @Valid @NotNull NewVisitReferral referral) {
        return actors.firm().chain(actor -> answers.refer(actor, id, referral).chain(visit -> show.view(actor, visit)));
    }
}
