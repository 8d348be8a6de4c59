package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.shared.IsoWeek;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Who comes to a host. */
@Path("/api/v1")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "guests", description = "What a host sees of the pupils who come, and tells of them.")
class GuestsResource {

    private final Caller caller;
    private final Memberships memberships;
    private final GuestShow show;

    GuestsResource(Caller caller, Memberships memberships, GuestShow show) {
        this.caller = caller;
        this.memberships = memberships;
        this.show = show;
    }

    @GET
    @Path("/me/partner/guests")
    @WithTransaction
    @Operation(
            operationId = "guests",
            summary = "Who comes when, one list for each week and offer",
            description = "First names and classes, the contact at the school, and what families chose to tell. "
                    + "From four weeks ago, or from the week asked for, and half a year ahead.")
    public Uni<GuestListView> list(@RestQuery IsoWeek from) {
        return caller.account()
                .chain(account -> memberships.firmOf(account.id()))
                .chain(firm -> show.of(firm.id(), from));
    }
}
