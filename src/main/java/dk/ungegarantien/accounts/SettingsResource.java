package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.ClosedDays;
import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Municipality;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a municipality decides for itself. */
@Path("/api/v1/desk/settings")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "desk", description = "The secretariat's desk.")
class SettingsResource {

    private final Caller caller;
    private final Municipalities municipalities;
    private final ClosedDays closedDays;

    SettingsResource(Caller caller, Municipalities municipalities, ClosedDays closedDays) {
        this.caller = caller;
        this.municipalities = municipalities;
        this.closedDays = closedDays;
    }

    @GET
    @WithSession
    @Operation(operationId = "settings", summary = "The settings of the caller's municipality")
    public Uni<RestResponse<SettingsView>> settings() {
        return municipalities.byCode(caller.municipality()).chain(this::answer);
    }

    @PUT
    @WithTransaction
    @Operation(operationId = "changeSettings", summary = "Changes the settings of the caller's municipality")
    public Uni<RestResponse<SettingsView>> change(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewSettings settings) {
        return municipalities
                .byCode(caller.municipality())
                .invoke(municipality -> ETags.demand(ifMatch, municipality.version()))
                .map(municipality -> municipality.decide(settings.decided()))
                .call(municipality -> closedDays.decide(municipality.code(), settings.closedDays()))
                .call(municipalities::flush)
                .chain(this::answer);
    }

    private Uni<RestResponse<SettingsView>> answer(Municipality municipality) {
        return closedDays.of(municipality.code()).map(days -> ResponseBuilder.ok(SettingsView.of(municipality, days))
                .header("ETag", ETags.of(municipality.version()))
                .build());
    }
}
