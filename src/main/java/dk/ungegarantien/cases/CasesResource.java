package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.AccessLog;
import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The professionals' desk: whom they help, and what they do. Every look at a person is logged. */
@Path("/api/v1/desk/cases")
@RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT, Roles.SECRETARIAT})
@Tag(name = "cases", description = "Young people whom the municipality's professionals help.")
class CasesResource {

    private final Desks desks;
    private final Cases cases;
    private final CaseSteps steps;
    private final WaysOn waysOn;
    private final CaseEnd caseEnd;
    private final CaseShow show;
    private final Colleagues colleagues;
    private final AccessLog accessLog;

    CasesResource(
            Desks desks,
            Cases cases,
            CaseSteps steps,
            WaysOn waysOn,
            CaseEnd caseEnd,
            CaseShow show,
            Colleagues colleagues,
            AccessLog accessLog) {
        this.desks = desks;
        this.cases = cases;
        this.steps = steps;
        this.waysOn = waysOn;
        this.caseEnd = caseEnd;
        this.show = show;
        this.colleagues = colleagues;
        this.accessLog = accessLog;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "cases",
            summary = "A part of the queue, whoever has waited the longest first",
            description = "A professional sees the queue of their profession and what they have taken themselves, "
                    + "the secretariat all of the municipality.")
    public Uni<CasePage> queue(
            @RestQuery @DefaultValue("NEW") Pile pile,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery String cursor) {
        var behind = Cursor.parse(cursor, 2);
        return desks.mine().chain(desk -> looked(desk, null, "cases")
                .chain(() -> cases.counts(desk))
                .chain(counts -> cases.pile(desk, pile, behind, limit, pile.of(counts))
                        .chain(page ->
                                show.cards(page.items()).map(cards -> new Page<>(cards, page.next(), page.total())))
                        .map(page -> CasePage.of(page, counts))));
    }

    @GET
    @Path("/colleagues")
    @WithTransaction
    @Operation(
            operationId = "colleagues",
            summary = "The professionals of the municipality who can go on with a case",
            description = "Those who have logged in at least once, by profession.")
    public Uni<List<Colleague>> colleagues() {
        return desks.mine().chain(desk -> colleagues.of(desk.municipality()));
    }

    @GET
    @Path("/{id}")
    @WithTransaction
    @Operation(operationId = "case", summary = "One case with all that is needed to help")
    public Uni<CaseView> one(UUID id) {
        return desks.mine().chain(desk -> cases.seenFrom(desk, id)
                .call(one -> looked(desk, one.young, "case"))
                .chain(one -> show.view(one, desk)));
    }

    @POST
    @Path("/{id}/taking")
    @WithTransaction
    @Operation(
            operationId = "takeCase",
            summary = "Takes a case that nobody has",
            description = "The young person is told who helps. 409 `case-taken` when a colleague was faster.")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT})
    public Uni<CaseView> take(UUID id) {
        return act(desk -> steps.take(desk, id));
    }

    @POST
    @Path("/{id}/hand-over")
    @WithTransaction
    @Operation(
            operationId = "handOnCase",
            summary = "Hands a case to a colleague or to all of a profession, with a note",
            description = "Whoever sees a case may hand it on, also for a colleague who is away.")
    public Uni<CaseView> handOn(UUID id, @Valid @NotNull NewHandOver handOver) {
        return act(desk -> steps.handOn(desk, id, handOver));
    }

    @POST
    @Path("/{id}/notes")
    @WithTransaction
    @Operation(operationId = "noteInCase", summary = "Notes something, for professionals only")
    public Uni<CaseView> note(UUID id, @Valid @NotNull NewNote note) {
        return act(desk -> steps.note(desk, id, note));
    }

    @POST
    @Path("/{id}/waiting")
    @WithTransaction
    @Operation(
            operationId = "waitInCase",
            summary = "Waits for somebody else until a day",
            description = "For whoever has taken the case: 409 `case-not-taken` or `case-taken` for others.")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT})
    public Uni<CaseView> waitFor(UUID id, @Valid @NotNull NewWait wait) {
        return act(desk -> steps.waitFor(desk, id, wait));
    }

    @POST
    @Path("/{id}/proposals")
    @WithTransaction
    @Operation(
            operationId = "proposeOffer",
            summary = "Puts an offer before the young person",
            description = "409 with the reason when the person could not apply for it today.")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT})
    public Uni<CaseView> propose(UUID id, @Valid @NotNull NewProposal proposal) {
        return act(desk -> waysOn.propose(desk, id, proposal));
    }

    @POST
    @Path("/{id}/applications")
    @WithTransaction
    @Operation(
            operationId = "applyTogether",
            summary = "Applies for an offer together with the young person",
            description = "All that holds for their own applications holds here.")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT})
    public Uni<CaseView> apply(UUID id, @Valid @NotNull NewJointApplication application) {
        return act(desk -> waysOn.apply(desk, id, application));
    }

    @POST
    @Path("/{id}/destination")
    @WithTransaction
    @Operation(
            operationId = "recordDestination",
            summary = "Records where the young person has come to, which ends the case",
            description = "What still waits in it at a firm is taken over. 409 `no-place-yet` for a place that was not "
                    + "taken, `still-needed` while something waits that help was called in for.")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNSELLOR, Roles.CONSULTANT})
    public Uni<CaseView> reach(UUID id, @Valid @NotNull NewDestinationReached reached) {
        return act(desk -> caseEnd.reach(desk, id, reached));
    }

    private Uni<CaseView> act(Function<Desk, Uni<Case>> step) {
        return desks.mine().chain(desk -> step.apply(desk).call(cases::flush).chain(one -> show.view(one, desk)));
    }

    private Uni<Void> looked(Desk desk, UUID young, String what) {
        return accessLog.look(desk.municipality(), desk.account(), desk.role(), "young", young, what);
    }
}
