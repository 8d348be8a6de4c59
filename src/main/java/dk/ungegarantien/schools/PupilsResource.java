package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.ETags;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One pupil: who it is, and the classes the pupil is and was in. */
@Path("/api/v1/pupils/{id}")
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
@Tag(name = "schools")
class PupilsResource {

    private final Offices offices;
    private final Pupils pupils;
    private final PupilDesk desk;
    private final Codes codes;

    PupilsResource(Offices offices, Pupils pupils, PupilDesk desk, Codes codes) {
        this.offices = offices;
        this.pupils = pupils;
        this.desk = desk;
        this.codes = codes;
    }

    @GET
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT, Roles.SECRETARIAT})
    @Operation(operationId = "pupil", summary = "A pupil with the classes the pupil is and was in")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PupilView.class)))
    public Uni<RestResponse<PupilView>> one(UUID id) {
        return offices.mine().chain(office -> pupils.reached(office.reach(), id)
                .call(() -> offices.looked(office, id, "pupil"))
                .chain(row -> answer(row.pupil())));
    }

    @PUT
    @WithTransaction
    @Operation(
            operationId = "changePupil",
            summary = "Changes what is told of a pupil",
            description =
                    "The profile of a pupil who has joined follows. 409 `unilogin-taken` when somebody of the municipality has that Unilogin.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PupilView.class)))
    public Uni<RestResponse<PupilView>> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewPupil told) {
        return offices.mine().chain(office -> pupils.reached(office.reach(), id)
                .map(Pupils.Row::pupil)
                .invoke(pupil -> ETags.demand(ifMatch, pupil.version))
                .chain(pupil -> desk.change(office, pupil, told))
                .chain(this::answer));
    }

    @POST
    @Path("/move")
    @WithTransaction
    @Operation(
            operationId = "movePupil",
            summary = "Moves a pupil to another class or school in reach",
            description = "The history stays. 409 `pupil-has-left` for whoever is in no class: see `return`.")
    public Uni<PupilView> move(UUID id, @Valid @NotNull NewMove move) {
        return offices.mine().chain(office -> desk.move(office, id, move)).chain(desk::view);
    }

    @POST
    @Path("/leaving")
    @WithTransaction
    @Operation(operationId = "leaveSchool", summary = "Says that a pupil leaves; the history stays")
    public Uni<PupilView> leave(UUID id, @Valid @NotNull NewLeaving leaving) {
        return offices.mine().chain(office -> desk.leave(office, id, leaving)).chain(desk::view);
    }

    @POST
    @Path("/return")
    @WithTransaction
    @Operation(
            operationId = "returnToSchool",
            summary = "Says that a pupil who has left is back",
            description = "409 `pupil-still-here` for whoever is in a class.")
    public Uni<PupilView> giveBack(UUID id, @Valid @NotNull NewMove move) {
        return offices.mine().chain(office -> desk.returning(office, id, move)).chain(desk::view);
    }

    @POST
    @Path("/new-code")
    @WithTransaction
    @Operation(operationId = "newCode", summary = "Gives a pupil another code; the one before is worth nothing")
    public Uni<NewCodeView> newCode(UUID id) {
        return offices.mine().chain(office -> codes.issueAnew(office, id));
    }

    private Uni<RestResponse<PupilView>> answer(Pupil pupil) {
        return desk.view(pupil).map(view -> ResponseBuilder.ok(view)
                .header("ETag", ETags.of(pupil.version))
                .build());
    }
}
