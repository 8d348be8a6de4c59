package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.ETags;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The schools of a municipality: coordinators see their own, the secretariat writes them. */
@Path("/api/v1/schools")
@RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT, Roles.SECRETARIAT})
@Tag(name = "schools", description = "Districts, schools, classes and pupils.")
class SchoolsResource {

    private final Offices offices;
    private final Schools schools;
    private final SchoolDesk desk;
    private final ClassDesk classDesk;

    SchoolsResource(Offices offices, Schools schools, SchoolDesk desk, ClassDesk classDesk) {
        this.offices = offices;
        this.schools = schools;
        this.desk = desk;
        this.classDesk = classDesk;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "schools",
            summary = "The schools that the caller reaches, by name",
            description =
                    "A coordinator reaches the schools of the own districts, or all where schools are placed centrally; all others the whole municipality.")
    public Uni<SchoolsView> all(
            @RestQuery
                    @Min(2000) @Max(2099) @Schema(description = "The school year to count; absent for the current one.", examples = "2026")
                    Integer year) {
        return offices.mine().chain(office -> desk.all(office, year));
    }

    @POST
    @WithTransaction
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            operationId = "addSchool",
            summary = "Adds a school",
            description = "409 `institution-number-taken` when there is a school of that number.")
    public Uni<SchoolView> add(@Valid @NotNull NewSchool told) {
        return offices.mine().chain(office -> desk.tell(office, new School(office.municipality()), told)
                .chain(school -> desk.view(office, school, null)));
    }

    @GET
    @Path("/{id}")
    @WithTransaction
    @Operation(operationId = "school", summary = "One school with its classes")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolView.class)))
    public Uni<RestResponse<SchoolView>> one(
            UUID id,
            @RestQuery
                    @Min(2000) @Max(2099) @Schema(description = "The school year to show; absent for the current one.", examples = "2026")
                    Integer year) {
        return offices.mine()
                .chain(office -> schools.reached(office.reach(), id).chain(school -> answer(office, school, year)));
    }

    @PUT
    @Path("/{id}")
    @WithTransaction
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "changeSchool", summary = "Changes what is told of a school, its district included")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolView.class)))
    public Uni<RestResponse<SchoolView>> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewSchool told) {
        return offices.mine().chain(office -> schools.reached(office.reach(), id)
                .invoke(school -> ETags.demand(ifMatch, school.version))
                .chain(school -> desk.tell(office, school, told))
                .chain(school -> answer(office, school, null)));
    }

    @POST
    @Path("/{id}/classes")
    @WithTransaction
    @RolesAllowed({Roles.COORDINATOR, Roles.SECRETARIAT})
    @Operation(
            operationId = "addClass",
            summary = "Adds a class of one school year",
            description = "409 `class-name-taken` when there is one of that name in that year.")
    public Uni<ClassView> addClass(UUID id, @Valid @NotNull NewClass told) {
        return offices.mine().chain(office -> classDesk.add(office, id, told)).chain(classDesk::view);
    }

    private Uni<RestResponse<SchoolView>> answer(Office office, School school, Integer year) {
        return desk.view(office, school, year).map(view -> ResponseBuilder.ok(view)
                .header("ETag", ETags.of(school.version))
                .build());
    }
}
