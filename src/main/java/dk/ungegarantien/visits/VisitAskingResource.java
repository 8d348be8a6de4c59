package dk.ungegarantien.visits;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.offers.FreeSessions;
import dk.ungegarantien.schools.ClassesInReach;
import dk.ungegarantien.shared.SchoolYearDates;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How a school asks a firm for a visit. */
@Path("/api/v1/offers")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "visits")
class VisitAskingResource {

    private final VisitActors actors;
    private final VisitAsking asking;
    private final VisitShow show;
    private final FreeSessions free;
    private final ClassesInReach classes;
    private final Clock clock;

    VisitAskingResource(
            VisitActors actors,
            VisitAsking asking,
            VisitShow show,
            FreeSessions free,
            ClassesInReach classes,
            Clock clock) {
        this.actors = actors;
        this.asking = asking;
        this.show = show;
        this.free = free;
        this.classes = classes;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/visit-form")
    @WithTransaction
    @Operation(
            operationId = "visitForm",
            summary = "What a school may ask for: times that are free, and the own classes")
    public Uni<VisitFormView> form(UUID id) {
        var today = LocalDate.now(clock);
        return actors.professional().chain(actor -> asking.offer(id).chain(offer -> free.of(id)
                .chain(times -> classes.from(actor.owner().reach(), SchoolYearDates.yearOf(today))
                        .map(reached -> VisitFormView.of(offer, times, reached, today)))));
    }

    @POST
    @Path("/{id}/visits")
    @ResponseStatus(201)
    @WithTransaction
    @Operation(
            operationId = "askForVisit",
            summary = "Asks the firm for a visit of a class",
            description =
                    "409 `visit-date-taken` when another class has that time, `visit-class-elsewhere` when the class is somewhere else then.")
    public Uni<VisitView> ask(UUID id, @Valid @NotNull NewVisit wanted) {
        return actors.professional()
                .chain(actor -> asking.ask(actor, id, wanted).chain(visit -> show.view(actor, visit)));
    }
}
