package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.ETags;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Municipality;
import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The pledge: its text, the firm's draft and signature, and the municipality's answer. */
@Path("/api/v1")
@Tag(name = "pledges", description = "What firms promise and sign.")
class PledgesResource {

    private final Caller caller;
    private final CallerLanguage language;
    private final Municipalities municipalities;
    private final PledgeTexts texts;
    private final Partners partners;
    private final Pledges pledges;
    private final PledgeDesk desk;
    private final PledgeDocuments documents;

    PledgesResource(
            Caller caller,
            CallerLanguage language,
            Municipalities municipalities,
            PledgeTexts texts,
            Partners partners,
            Pledges pledges,
            PledgeDesk desk,
            PledgeDocuments documents) {
        this.caller = caller;
        this.language = language;
        this.municipalities = municipalities;
        this.texts = texts;
        this.partners = partners;
        this.pledges = pledges;
        this.desk = desk;
        this.documents = documents;
    }

    @GET
    @Path("/pledge-texts/current")
    @PermitAll
    @WithSession
    @Operation(
            operationId = "currentPledgeText",
            summary = "The text now in force in a municipality that takes part",
            description = "In the caller's language. The Danish words are the ones that are signed.")
    public Uni<PledgeTextView> currentText(@RestQuery @NotNull @PlainText(min = 3, max = 3) String municipality) {
        return municipalities
                .byCode(municipality)
                .invoke(PledgesResource::demandTakingPart)
                .chain(found -> texts.inForce(found.code()))
                .map(text -> PledgeTextView.of(text, language.get()));
    }

    @POST
    @Path("/partners/{id}/pledges")
    @RolesAllowed(Roles.PARTNER)
    @WithTransaction
    @Operation(
            operationId = "drawUpPledge",
            summary = "Draws up a pledge of the caller's firm, with the document to be read and signed",
            description =
                    "A firm with a pledge in force renews it so. The same draft asked for again is answered with 200.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn up.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public Uni<RestResponse<PledgeView>> drawUp(UUID id, @Valid @NotNull NewPledge pledge) {
        return caller.account()
                .chain(account -> partners.ofMember(account.id(), id)
                        .chain(partner -> desk.drawUp(account, partner, Commitment.byForm(pledge.commitments()))))
                .chain(drawn -> answer(drawn.isNew() ? 201 : 200, drawn.pledge()));
    }

    @PUT
    @Path("/pledges/{id}")
    @RolesAllowed(Roles.PARTNER)
    @WithTransaction
    @Operation(
            operationId = "amendPledge",
            summary = "Changes the commitments of a draft or a returned pledge",
            description = "The document is written anew with the text now in force.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public Uni<RestResponse<PledgeView>> amend(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewPledge change) {
        return own(id).invoke(pledge -> ETags.demand(ifMatch, pledge.version))
                .chain(pledge -> desk.amend(pledge, Commitment.byForm(change.commitments())))
                .chain(pledge -> answer(200, pledge));
    }

    @POST
    @Path("/pledges/{id}/signature")
    @RolesAllowed(Roles.PARTNER)
    @WithTransaction
    @Operation(
            operationId = "signPledge",
            summary = "Signs the document that was shown",
            description = "Fails with 409 `pledge-text-changed` when the fingerprint is not that of the document.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public Uni<RestResponse<PledgeView>> sign(UUID id, @Valid @NotNull NewSignature signature) {
        return caller.account()
                .chain(account ->
                        pledges.ofMember(account.id(), id).chain(pledge -> desk.sign(account, pledge, signature)))
                .chain(pledge -> answer(200, pledge));
    }

    @GET
    @Path("/pledges/{id}")
    @RolesAllowed({Roles.PARTNER, Roles.SECRETARIAT})
    @WithTransaction
    @Operation(operationId = "pledge", summary = "One pledge")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public Uni<RestResponse<PledgeView>> one(UUID id) {
        return visible(id).chain(pledge -> answer(200, pledge));
    }

    @GET
    @Path("/pledges/{id}/document")
    @Produces("application/pdf")
    @RolesAllowed({Roles.PARTNER, Roles.SECRETARIAT})
    @Operation(
            operationId = "pledgeDocument",
            summary = "The pledge as a PDF: the document, the signature and the fingerprint")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<RestResponse<byte[]>> document(UUID id) {
        return documents.pdf(() -> visible(id)).map(pdf -> ResponseBuilder.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"partnerskabsaftale.pdf\"")
                .header("Cache-Control", "private, no-store")
                .build());
    }

    @POST
    @Path("/pledges/{id}/approval")
    @RolesAllowed(Roles.SECRETARIAT)
    @WithTransaction
    @Operation(
            operationId = "approvePledge",
            summary = "Approves a signed pledge: its term begins today, and the firm is an active partner")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public Uni<RestResponse<PledgeView>> approve(UUID id) {
        return caller.account()
                .chain(account -> pledges.inMunicipality(caller.municipality(), id)
                        .chain(pledge -> desk.approve(account, pledge)))
                .chain(pledge -> answer(200, pledge));
    }

    @POST
    @Path("/pledges/{id}/return")
    @RolesAllowed(Roles.SECRETARIAT)
    @WithTransaction
    @Operation(operationId = "returnPledge", summary = "Sends a signed pledge back to the firm, with reasons")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public Uni<RestResponse<PledgeView>> giveBack(UUID id, @Valid @NotNull Reasons reasons) {
        return caller.account()
                .chain(account -> pledges.inMunicipality(caller.municipality(), id)
                        .chain(pledge ->
                                desk.giveBack(account, pledge, reasons.reasons().strip())))
                .chain(pledge -> answer(200, pledge));
    }

    @POST
    @Path("/pledges/{id}/ending")
    @RolesAllowed(Roles.SECRETARIAT)
    @WithTransaction
    @Operation(
            operationId = "endPledge",
            summary = "Ends a pledge in force, with reasons: the firm is no partner any more",
            description =
                    "Its offers pause, and whoever waits for an answer is handed to the municipality's professionals at once.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PledgeView.class)))
    public Uni<RestResponse<PledgeView>> end(UUID id, @Valid @NotNull Reasons reasons) {
        return caller.account()
                .chain(account -> pledges.inMunicipality(caller.municipality(), id)
                        .chain(pledge ->
                                desk.end(account, pledge, reasons.reasons().strip())))
                .chain(pledge -> answer(200, pledge));
    }

    private static void demandTakingPart(Municipality municipality) {
        if (!municipality.takesPart()) {
            throw new Unknown();
        }
    }

    private Uni<Pledge> own(UUID id) {
        return caller.account().chain(account -> pledges.ofMember(account.id(), id));
    }

    /** The secretariat sees the pledges of its municipality, everybody else those of their firm. */
    private Uni<Pledge> visible(UUID id) {
        return caller.has(Roles.SECRETARIAT) ? pledges.inMunicipality(caller.municipality(), id) : own(id);
    }

    private Uni<RestResponse<PledgeView>> answer(int status, Pledge pledge) {
        return partners.byId(pledge.partnerId).map(partner -> ResponseBuilder.create(
                        Status.fromStatusCode(status), PledgeView.of(pledge, partner.name))
                .header("ETag", ETags.of(pledge.version))
                .build());
    }
}
