package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.shared.CountedPage;
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
import jakarta.ws.rs.Produces;
import java.util.List;
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

/** A firm's inbox, and its answers. */
@Path("/api/v1")
@RolesAllowed(Roles.PARTNER)
@Tag(name = "received applications", description = "What a firm has received, and how it answers.")
class PartnerApplicationsResource {

    private final Answers answers;
    private final Applications applications;
    private final ParentsNotices notices;
    private final Suggestions suggestions;
    private final Surveyor surveyor;
    private final Memberships memberships;
    private final Caller caller;

    PartnerApplicationsResource(
            Answers answers,
            Applications applications,
            ParentsNotices notices,
            Suggestions suggestions,
            Surveyor surveyor,
            Memberships memberships,
            Caller caller) {
        this.answers = answers;
        this.applications = applications;
        this.notices = notices;
        this.suggestions = suggestions;
        this.surveyor = surveyor;
        this.memberships = memberships;
        this.caller = caller;
    }

    @GET
    @Path("/me/partner/applications")
    @WithTransaction
    @Operation(
            operationId = "receivedApplications",
            summary = "The firm's inbox, the most urgent first",
            description = "Those without an answer come first, by their deadline. A repeated `status` means \"or\".")
    public Uni<CountedPage<ReceivedApplication>> inbox(
            @RestQuery List<ApplicationStatus> status,
            @RestQuery UUID offer,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery String cursor) {
        var behind = Urgency.of(cursor);
        return firm().map(firm -> Heap.receivedBy(firm.id(), offer))
                .chain(heap -> applications.mostUrgentOf(heap, status, behind, limit))
                .chain(page ->
                        surveyor.show(page.items(), ReceivedApplication::of).map(page::with));
    }

    @GET
    @Path("/me/partner/applications/{id}")
    @WithTransaction
    @Operation(operationId = "receivedApplication", summary = "One application that the firm has received")
    public Uni<ReceivedApplication> one(UUID id) {
        return firm().chain(firm -> applications.sentTo(firm.id(), id)).chain(this::view);
    }

    @GET
    @Path("/me/partner/applications/{id}/referral-suggestions")
    @WithTransaction
    @Operation(
            operationId = "referralSuggestions",
            summary = "Offers of other firms that may suit the young person",
            description =
                    "At most five, of the same trade or kind, with free places, the nearest to the person's home first.")
    public Uni<List<SuggestedOffer>> suggestions(UUID id) {
        return firm().chain(firm -> applications.sentTo(firm.id(), id)).chain(suggestions::instead);
    }

    @GET
    @Path("/me/partner/applications/{id}/parents-notice")
    @Produces("application/pdf")
    @Operation(
            operationId = "parentsNotice",
            summary = "The written notice to the parents of a minor, as a PDF",
            description = "Ready from the acceptance on; 404 for adults.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<RestResponse<byte[]>> parentsNotice(UUID id) {
        return notices.pdf(() -> firm().chain(firm -> applications.sentTo(firm.id(), id)))
                .map(pdf -> ResponseBuilder.ok(pdf)
                        .header("Content-Disposition", "inline; filename=\"orientering-til-foraeldre.pdf\"")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }

    @POST
    @Path("/applications/{id}/seen")
    @WithTransaction
    @Operation(operationId = "markSeen", summary = "Says that the firm has read the application")
    public Uni<ReceivedApplication> see(UUID id) {
        return answers.see(id).chain(this::view);
    }

    @POST
    @Path("/applications/{id}/invitation")
    @WithTransaction
    @Operation(
            operationId = "invite",
            summary = "Invites the young person to come and talk",
            description = "A further invitation takes the place of the one before.")
    public Uni<ReceivedApplication> invite(UUID id, @Valid @NotNull NewInvitation invitation) {
        return answers.invite(id, invitation).chain(this::view);
    }

    @POST
    @Path("/applications/{id}/acceptance")
    @WithTransaction
    @Operation(
            operationId = "accept",
            summary = "Says yes and takes one of the places",
            description = "409 `no-free-place` when the last one is gone.")
    public Uni<ReceivedApplication> accept(UUID id, @Valid NewAcceptance acceptance) {
        return answers.accept(id, acceptance == null ? null : acceptance.message())
                .chain(this::view);
    }

    @POST
    @Path("/applications/{id}/referral")
    @WithTransaction
    @Operation(
            operationId = "refer",
            summary = "Guides the young person on, in place of a no",
            description =
                    "To exactly one of another firm's offer, another partner, or a professional of the municipality.")
    public Uni<ReceivedApplication> refer(UUID id, @Valid @NotNull NewReferral referral) {
        return answers.refer(id, referral).chain(this::view);
    }

    @POST
    @Path("/applications/{id}/completion")
    @WithTransaction
    @Operation(operationId = "complete", summary = "Says how the placement ended")
    public Uni<ReceivedApplication> complete(UUID id, @Valid @NotNull NewCompletion completion) {
        return answers.complete(id, completion.outcome()).chain(this::view);
    }

    private Uni<PartnerSummary> firm() {
        return caller.account().chain(account -> memberships.firmOf(account.id()));
    }

    private Uni<ReceivedApplication> view(Application application) {
        return applications.flush().chain(() -> surveyor.show(application, ReceivedApplication::of));
    }
}
