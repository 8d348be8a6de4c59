package dk.ungegarantien.bookings;

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
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Rounds: which classes go out in which weeks, from opening to telling everybody. */
@Path("/api/v1/placement-rounds")
@RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
@Tag(name = "placement rounds", description = "Weeks in which classes are placed.")
class RoundsResource {

    private final Placers placers;
    private final RoundDesk desk;
    private final RoundShow show;
    private final Publication publication;
    private final RoundExport export;

    RoundsResource(Placers placers, RoundDesk desk, RoundShow show, Publication publication, RoundExport export) {
        this.placers = placers;
        this.desk = desk;
        this.show = show;
        this.publication = publication;
        this.export = export;
    }

    @GET
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.COUNSELLOR, Roles.CONSULTANT})
    @Operation(
            operationId = "placementRounds",
            summary = "The rounds with a class that the caller reaches, the last opened first")
    public Uni<RoundList> all(@RestQuery RoundStatus status) {
        return placers.caller().chain(placer -> show.all(placer, status));
    }

    @POST
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "openPlacementRound",
            summary = "Opens a round for classes of the caller's schools",
            description = "404 when one of the classes is out of reach.")
    public Uni<RoundView> open(@Valid @NotNull NewRound told) {
        return placers.caller().chain(placer -> desk.open(placer, told).chain(round -> show.one(placer, round)));
    }

    @GET
    @Path("/{id}")
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.COUNSELLOR, Roles.CONSULTANT})
    @Operation(operationId = "placementRound", summary = "One round")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public Uni<RestResponse<RoundView>> one(UUID id) {
        return placers.caller().chain(placer -> show.one(placer, id)).map(RoundsResource::answer);
    }

    @PUT
    @Path("/{id}")
    @WithTransaction
    @Operation(
            operationId = "changePlacementRound",
            summary = "Changes a round",
            description =
                    "409 `round-class-in-use` or `round-week-in-use` when pupils have places in a class or week that would go,"
                            + " `round-beyond-reach` when the round has classes of other schools too.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public Uni<RestResponse<RoundView>> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewRound told) {
        return placers.caller()
                .chain(placer -> desk.change(placer, id, ifMatch, told).chain(round -> show.one(placer, round)))
                .map(RoundsResource::answer);
    }

    @POST
    @Path("/{id}/closing")
    @WithTransaction
    @Operation(
            operationId = "closePlacementRound",
            summary = "Ends the wishing; pupils cannot change their wishes any more")
    public Uni<RoundView> close(UUID id) {
        return placers.caller().chain(placer -> desk.close(placer, id).chain(round -> show.one(placer, round)));
    }

    @POST
    @Path("/{id}/reopening")
    @WithTransaction
    @Operation(
            operationId = "reopenPlacementRound",
            summary = "Lets pupils wish again; 409 `round-state` for a published round")
    public Uni<RoundView> reopen(UUID id) {
        return placers.caller().chain(placer -> desk.reopen(placer, id).chain(round -> show.one(placer, round)));
    }

    @POST
    @Path("/{id}/publication")
    @WithTransaction
    @Operation(
            operationId = "publishPlacementRound",
            summary = "Tells pupils, guardians and hosts who is where; a host gets one list",
            description =
                    "From now on every change is told at once, only to those whom it concerns. Publishing again tells nobody anew.")
    public Uni<PublicationView> publish(UUID id) {
        return placers.caller().chain(placer -> publication.publish(placer, id));
    }

    @GET
    @Path("/{id}/export")
    @WithTransaction
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT, Roles.COUNSELLOR, Roles.CONSULTANT})
    @Operation(
            operationId = "exportPlacementRound",
            summary = "All pupils of the round with and without a place, for a spreadsheet; no cell is a formula")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8 with a byte order mark, separated by semicolons.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<RestResponse<byte[]>> export(
            UUID id, @RestQuery @Schema(enumeration = "csv", defaultValue = "csv") String format) {
        return placers.caller().chain(placer -> export.csv(placer, id)).map(file -> ResponseBuilder.ok(file)
                .header("Content-Disposition", "attachment; filename=\"praktikrunde.csv\"")
                .build());
    }

    private static RestResponse<RoundView> answer(RoundView round) {
        return ResponseBuilder.ok(round)
                .header("ETag", ETags.of(round.version()))
                .build();
    }
}
