package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The districts into which a secretariat divides its schools, and the coordinators it gives them. */
@Path("/api/v1/districts")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "schools")
class DistrictsResource {

    private final Offices offices;
    private final DistrictDesk desk;

    DistrictsResource(Offices offices, DistrictDesk desk) {
        this.offices = offices;
        this.desk = desk;
    }

    @GET
    @WithTransaction
    @Operation(operationId = "districts", summary = "The districts of the municipality, by name")
    public Uni<DistrictsView> all() {
        return offices.mine().chain(desk::all);
    }

    @POST
    @WithTransaction
    @Operation(
            operationId = "addDistrict",
            summary = "Adds a district",
            description = "409 `district-name-taken` when there is one of that name.")
    public Uni<DistrictView> add(@Valid @NotNull NewDistrict told) {
        return offices.mine().chain(office -> desk.add(office, told).chain(district -> desk.one(office, district.id)));
    }

    @PUT
    @Path("/{id}")
    @WithTransaction
    @Operation(operationId = "changeDistrict", summary = "Renames a district and decides who coordinates it")
    public Uni<DistrictView> change(UUID id, @Valid @NotNull NewDistrict told) {
        return offices.mine()
                .chain(office -> desk.change(office, id, told).chain(district -> desk.one(office, district.id)));
    }

    @DELETE
    @Path("/{id}")
    @WithTransaction
    @Operation(
            operationId = "removeDistrict",
            summary = "Removes a district",
            description = "409 `district-not-empty` while schools are in it.")
    public Uni<Void> remove(UUID id) {
        return offices.mine().chain(office -> desk.remove(office, id));
    }
}
