package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.AccessLog;
import dk.ungegarantien.shared.CountedPage;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The applications of a municipality, for its secretariat. Every look is logged. */
@Path("/api/v1/desk/applications")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "applications at the desk", description = "The applications of a municipality.")
class DeskApplicationsResource {

    private final Applications applications;
    private final Surveyor surveyor;
    private final Caller caller;
    private final AccessLog accessLog;

    DeskApplicationsResource(Applications applications, Surveyor surveyor, Caller caller, AccessLog accessLog) {
        this.applications = applications;
        this.surveyor = surveyor;
        this.caller = caller;
        this.accessLog = accessLog;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "deskApplications",
            summary = "The applications of the municipality, the most urgent first",
            description = "A repeated `status` means \"or\".")
    public Uni<CountedPage<DeskApplication>> list(
            @RestQuery List<ApplicationStatus> status,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery String cursor) {
        var behind = Urgency.of(cursor);
        var heap = mine();
        return looked(null, "applications")
                .chain(() -> applications.mostUrgentOf(heap, status, behind, limit))
                .chain(page -> surveyor.show(page.items(), DeskApplication::of).map(page::with));
    }

    @GET
    @Path("/{id}")
    @WithTransaction
    @Operation(operationId = "deskApplication", summary = "One application with all that is needed to take over")
    public Uni<DeskApplicationView> one(UUID id) {
        return applications
                .in(mine(), id)
                .call(() -> looked(id, "application"))
                .chain(application -> surveyor.show(application, DeskApplicationView::of));
    }

    private Heap mine() {
        return Heap.of(caller.municipality());
    }

    private Uni<Void> looked(UUID application, String what) {
        return caller.account()
                .chain(account -> accessLog.look(
                        caller.municipality(),
                        account.id(),
                        caller.professionalRole(),
                        Application.SUBJECT,
                        application,
                        what));
    }
}
