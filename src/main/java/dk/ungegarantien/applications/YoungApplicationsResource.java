package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a young person does with an application: follow, confirm, withdraw. */
@Path("/api/v1")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "my applications", description = "A young person's own applications.")
class YoungApplicationsResource {

    private final OwnSteps ownSteps;
    private final Applications applications;
    private final Surveyor surveyor;
    private final Caller caller;

    YoungApplicationsResource(OwnSteps ownSteps, Applications applications, Surveyor surveyor, Caller caller) {
        this.ownSteps = ownSteps;
        this.applications = applications;
        this.surveyor = surveyor;
        this.caller = caller;
    }

    @GET
    @Path("/me/applications")
    @WithTransaction
    @Operation(operationId = "myApplications", summary = "The caller's applications, the newest first")
    public Uni<Page<MyApplicationView>> mine(
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit, @RestQuery String cursor) {
        var behind = Cursor.parse(cursor, 2);
        return caller.account()
                .chain(account -> applications.of(account.id(), behind, limit))
                .chain(page -> surveyor.show(page.items(), MyApplicationView::of)
                        .map(views -> new Page<>(views, page.next(), page.total())));
    }

    @GET
    @Path("/me/applications/{id}")
    @WithTransaction
    @Operation(operationId = "myApplication", summary = "One of the caller's applications, with its timeline")
    public Uni<MyApplicationView> one(UUID id) {
        return caller.account()
                .chain(account -> applications.by(account.id(), id))
                .chain(this::view);
    }

    @POST
    @Path("/applications/{id}/confirmation")
    @WithTransaction
    @Operation(operationId = "confirm", summary = "Takes the place that the firm has offered")
    public Uni<MyApplicationView> confirm(UUID id) {
        return ownSteps.confirm(id).chain(this::view);
    }

    @POST
    @Path("/applications/{id}/help")
    @WithTransaction
    @Operation(
            operationId = "askForHelp",
            summary = "Asks for a counsellor instead of what the firm has proposed",
            description = "Possible while a hand-over to an offer or a firm waits for the young person.")
    public Uni<MyApplicationView> askForHelp(UUID id) {
        return ownSteps.askForHelp(id).chain(this::view);
    }

    @POST
    @Path("/applications/{id}/consent-request")
    @WithTransaction
    @Operation(
            operationId = "askGuardiansAgain",
            summary = "Sends the link to the caller's guardians once more",
            description = "At most one mail in ten minutes to each. To correct an address, name the guardians anew.")
    public Uni<MyApplicationView> askGuardiansAgain(UUID id) {
        return ownSteps.askGuardiansAgain(id).chain(this::view);
    }

    @POST
    @Path("/applications/{id}/withdrawal")
    @WithTransaction
    @Operation(
            operationId = "withdraw",
            summary = "Takes an application back",
            description = "Possible until the placement is over; a place that was taken is free again.")
    public Uni<MyApplicationView> withdraw(UUID id, @Valid NewWithdrawal withdrawal) {
        return ownSteps.withdraw(id, withdrawal == null ? null : withdrawal.reason())
                .chain(this::view);
    }

    private Uni<MyApplicationView> view(Application application) {
        return surveyor.show(application, MyApplicationView::of);
    }
}
