package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.NewGuardians;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.applications.GuardianHelp.HandedLink;
import dk.ungegarantien.shared.AccessLog;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Guardians, for whoever helps a minor. Every look at a person is logged, and every link that was handed over. */
@Path("/api/v1/desk/cases/{id}")
@RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT})
@Tag(name = "cases", description = "Young people whom the municipality's professionals help.")
class CaseGuardiansResource {

    private final Desks desks;
    private final Cases cases;
    private final CaseGuardians guardians;
    private final CaseShow show;
    private final AccessLog accessLog;

    CaseGuardiansResource(Desks desks, Cases cases, CaseGuardians guardians, CaseShow show, AccessLog accessLog) {
        this.desks = desks;
        this.cases = cases;
        this.guardians = guardians;
        this.show = show;
        this.accessLog = accessLog;
    }

    @PUT
    @Path("/guardians")
    @WithTransaction
    @Operation(
            operationId = "nameGuardiansInCase",
            summary = "Names who may say yes for a minor",
            description =
                    "They take the place of those before. Applications that wait for a guardian are sent to the new ones.")
    public Uni<CaseView> name(UUID id, @Valid @NotNull NewGuardians told) {
        return desks.mine()
                .chain(desk -> guardians.name(desk, id, told).call(cases::flush).chain(one -> show.view(one, desk)));
    }

    @POST
    @Path("/consent-links")
    @ResponseStatus(201)
    @WithTransaction
    @Operation(
            operationId = "handOverConsentLink",
            summary = "Makes a guardian's link to hand over, where no mail reaches them",
            description = "The link is shown once, and that it was made is recorded.")
    public Uni<HandedLink> handOver(UUID id, @Valid @NotNull NewConsentLink asked) {
        return desks.mine().chain(desk -> guardians.handOver(desk, id, asked).call(() -> cases.seenFrom(desk, id)
                .chain(one -> accessLog.look(
                        desk.municipality(), desk.account(), desk.role(), "young", one.young, "consent-link"))));
    }
}
