package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.Trade;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Firms: the public directory, and what a firm tells about itself. */
@Path("/api/v1")
@Tag(name = "partners", description = "Firms of the guarantee.")
class PartnersResource {

    private final Caller caller;
    private final Partners partners;
    private final Pledges pledges;
    private final Directory directory;
    private final Registrations registrations;

    PartnersResource(
            Caller caller, Partners partners, Pledges pledges, Directory directory, Registrations registrations) {
        this.caller = caller;
        this.partners = partners;
        this.pledges = pledges;
        this.directory = directory;
        this.registrations = registrations;
    }

    @POST
    @Path("/partners")
    @RolesAllowed(Roles.PARTNER)
    @WithTransaction
    @Operation(
            operationId = "registerPartner",
            summary = "Registers a firm; the caller acts for it from now on",
            description = "The same person registering the same firm again gets the firm that is there, with 200.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyPartnerView.class)))
    public Uni<RestResponse<MyPartnerView>> register(@Valid @NotNull NewPartner firm) {
        return caller.account()
                .chain(account -> registrations.register(account, firm))
                .chain(registered -> answer(registered.isNew() ? 201 : 200, registered.partner()));
    }

    @GET
    @Path("/partners")
    @PermitAll
    @WithSession
    @Operation(
            operationId = "partners",
            summary = "The active partners, by name",
            description = "A filter given more than once means \"or\". The text is looked for in name and town; "
                    + "ae, oe and aa find æ, ø and å.")
    public Uni<Page<PartnerCard>> find(
            @RestQuery @Size(max = 200) String q,
            @RestQuery List<String> municipality,
            @RestQuery List<Trade> trade,
            @RestQuery List<CommitmentForm> commitment,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            @RestQuery String cursor) {
        return directory.page(new Directory.Question(q, municipality, trade, commitment), limit, cursor);
    }

    @GET
    @Path("/partners/{id}")
    @PermitAll
    @WithSession
    @Operation(operationId = "partner", summary = "One active partner, and what it has promised")
    public Uni<PartnerView> one(UUID id) {
        return directory.one(id);
    }

    @GET
    @Path("/me/partner")
    @RolesAllowed(Roles.PARTNER)
    @WithTransaction
    @Operation(
            operationId = "myPartner",
            summary = "The firm that the caller acts for",
            description = "Fails with 409 `no-firm` while the caller has not registered one.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyPartnerView.class)))
    public Uni<RestResponse<MyPartnerView>> mine() {
        return caller.account()
                .chain(account -> partners.ofMember(account.id()))
                .onItem()
                .ifNull()
                .failWith(NoFirm::new)
                .chain(partner -> answer(200, partner));
    }

    @PUT
    @Path("/partners/{id}")
    @RolesAllowed(Roles.PARTNER)
    @WithTransaction
    @Operation(
            operationId = "changePartner",
            summary = "Changes what the firm tells about itself",
            description = "A pledge that is not yet signed is written anew, for it names the firm.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MyPartnerView.class)))
    public Uni<RestResponse<MyPartnerView>> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PartnerChange change) {
        return caller.account()
                .chain(account -> partners.ofMember(account.id(), id))
                .invoke(partner -> ETags.demand(ifMatch, partner.version))
                .chain(partner -> registrations.change(partner, change))
                .chain(partner -> answer(200, partner));
    }

    private Uni<RestResponse<MyPartnerView>> answer(int status, Partner partner) {
        return pledges.latestOf(partner.id)
                .map(pledge -> ResponseBuilder.create(Status.fromStatusCode(status), MyPartnerView.of(partner, pledge))
                        .header("ETag", ETags.of(partner.version))
                        .build());
    }
}
