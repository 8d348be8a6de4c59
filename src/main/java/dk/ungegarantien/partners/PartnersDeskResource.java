package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.CountedPage;
import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The firms and pledges of one municipality, for its secretariat. */
@Path("/api/v1/desk")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "desk", description = "The secretariat's desk.")
class PartnersDeskResource {

    private final Caller caller;
    private final Partners partners;
    private final Pledges pledges;

    PartnersDeskResource(Caller caller, Partners partners, Pledges pledges) {
        this.caller = caller;
        this.partners = partners;
        this.pledges = pledges;
    }

    @GET
    @Path("/pledges")
    @WithSession
    @Operation(
            operationId = "deskPledges",
            summary = "The pledges of the caller's municipality, by state",
            description =
                    "Those waiting for an answer (SIGNED) come with the longest wait first, all others with the latest change first.")
    public Uni<CountedPage<PledgeView>> pledges(
            @RestQuery PledgeStatus status,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            @RestQuery String cursor) {
        var municipality = caller.municipality();
        return pledges.desk(municipality, status, limit, Cursor.parse(cursor, 2))
                .chain(this::views)
                .chain(page -> pledges.counts(municipality).map(counts -> CountedPage.of(page, counts)));
    }

    private Uni<Page<PledgeView>> views(Page<Pledge> page) {
        var firms =
                page.items().stream().map(pledge -> pledge.partnerId).distinct().toList();
        return partners.byIds(firms)
                .map(names -> page.map(pledge ->
                        PledgeView.of(pledge, names.get(pledge.partnerId).name())));
    }

    @GET
    @Path("/partners")
    @WithSession
    @Operation(
            operationId = "deskPartners",
            summary = "The firms of the caller's municipality in any state, by name",
            description = "The text is looked for in name, town and CVR number.")
    public Uni<CountedPage<DeskPartner>> partners(
            @RestQuery @Size(max = 200) String q,
            @RestQuery List<PartnerStatus> status,
            @RestQuery @Min(1) @Max(100) @DefaultValue("20") int limit,
            @RestQuery String cursor) {
        var municipality = caller.municipality();
        return partners.desk(municipality, q, status, limit, Cursor.parse(cursor, 2))
                .map(page -> page.map(DeskPartner::of))
                .chain(page -> partners.counts(municipality, q).map(counts -> CountedPage.of(page, counts)));
    }
}
