package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Help from the municipality, for a young person. */
@Path("/api/v1/me/help")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "my help", description = "Help from the municipality, for a young person.")
class HelpResource {

    private final OwnHelp ownHelp;
    private final Cases cases;
    private final CaseShow show;
    private final Caller caller;

    HelpResource(OwnHelp ownHelp, Cases cases, CaseShow show, Caller caller) {
        this.ownHelp = ownHelp;
        this.cases = cases;
        this.show = show;
        this.caller = caller;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "myHelp",
            summary = "Who of the municipality helps the caller, the newest case first",
            description = "At most one of them is open.")
    public Uni<List<MyCaseView>> mine() {
        return caller.account().chain(account -> cases.of(account.id())).chain(show::own);
    }

    @POST
    @ResponseStatus(201)
    @WithTransaction
    @Operation(
            operationId = "askForHelpWithoutOffer",
            summary = "Asks for help without an offer",
            description = "A counsellor of where the caller lives takes over. 409 `no-guarantee-here` where that "
                    + "municipality takes no part, `help-asked-already` while the last question is still open.")
    public Uni<MyCaseView> ask(@Valid @NotNull NewHelp help) {
        return ownHelp.ask(help).chain(this::view);
    }

    @POST
    @Path("/withdrawal")
    @WithTransaction
    @Operation(
            operationId = "withdrawHelp",
            summary = "Asks for no help any more",
            description = "What was applied for, and what firms have handed over, goes on.")
    public Uni<List<MyCaseView>> withdraw() {
        return ownHelp.withdraw().chain(this::mine);
    }

    @POST
    @Path("/proposals/{id}/refusal")
    @WithTransaction
    @Operation(
            operationId = "declineProposal",
            summary = "Says that a proposed offer is not for the caller",
            description = "It is the professional's turn again. To follow a proposal, apply for its offer.")
    public Uni<MyCaseView> decline(UUID id) {
        return ownHelp.decline(id).chain(this::view);
    }

    private Uni<MyCaseView> view(Case one) {
        return cases.flush().chain(() -> show.own(List.of(one))).map(views -> views.get(0));
    }
}
