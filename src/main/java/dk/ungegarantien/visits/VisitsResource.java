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

/** The visits that schools have asked for, and how they keep or change them. */
@Path("/api/v1")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "visits", description = "Classes visit firms, and firms visit classes.")
class VisitsResource {

    private final VisitActors actors;
    private final VisitChoices choices;
    private final VisitShow show;

    VisitsResource(VisitActors actors, VisitChoices choices, VisitShow show) {
        this.actors = actors;
        this.choices = choices;
        this.show = show;
    }

    @GET
    @Path("/visits")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT, Roles.SECRETARIAT})
    @WithTransaction
    @Operation(
            operationId = "visits",
            summary = "A part of the visits of the schools within reach, what comes next first",
            description = "A coordinator sees those of the own schools, other professionals all of the municipality.")
    public Uni<VisitPage> list(
            @RestQuery @DefaultValue("WAITING") VisitPile pile,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery String cursor) {
        return actors.professional().chain(actor -> show.list(actor.owner(), pile, limit, cursor));
    }

    @GET
    @Path("/visits/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT, Roles.SECRETARIAT})
    @WithTransaction
    @Operation(operationId = "visit", summary = "One visit of a school within reach")
    public Uni<VisitView> one(UUID id) {
        return actors.professional().chain(actor -> show.one(actor, id));
    }

    @POST
    @Path("/visits/{id}/agreement")
    @WithTransaction
    @Operation(operationId = "agreeToVisit", summary = "Says yes to the time that the firm proposes")
    public Uni<VisitView> agree(UUID id) {
        return actors.professional().chain(actor -> choices.agree(actor, id).chain(visit -> show.view(actor, visit)));
    }

    @POST
    @Path("/visits/{id}/keeping")
    @WithTransaction
    @Operation(operationId = "keepVisit", summary = "Would rather keep the time that is booked")
    public Uni<VisitView> keep(UUID id, @Valid @NotNull NewVisitWords words) {
        return actors.professional()
                .chain(actor -> choices.keep(actor, id, words.words().strip()).chain(visit -> show.view(actor, visit)));
    }

    @POST
    @Path("/visits/{id}/withdrawal")
    @WithTransaction
    @Operation(operationId = "withdrawVisit", summary = "Takes back what is not booked yet")
    public Uni<VisitView> withdraw(UUID id, @Valid @NotNull NewVisitWords words) {
        return actors.professional()
                .chain(actor ->
                        choices.withdraw(actor, id, words.words().strip()).chain(visit -> show.view(actor, visit)));
    }

    @POST
    @Path("/visits/{id}/cancellation")
    @RolesAllowed({Roles.COORDINATOR, Roles.PARTNER})
    @WithTransaction
    @Operation(operationId = "cancelVisit", summary = "Calls off a booked visit, before its day; for either side")
    public Uni<VisitView> cancel(UUID id, @Valid @NotNull NewVisitWords words) {
        return actors.caller()
                .chain(actor ->
                        choices.cancel(actor, id, words.words().strip()).chain(visit -> show.view(actor, visit)));
    }
}
