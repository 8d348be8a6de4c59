package dk.ungegarantien.offers;

import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Violation;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The law on young people's work: for reading, and for asking while one draws. */
@Path("/api/v1/work-rules")
@PermitAll
@Tag(name = "work rules", description = "What the law lets young people do at work.")
class WorkRulesResource {

    private final RulesInForce rules;
    private final WorkLaw law;
    private final Municipalities municipalities;
    private final CallerLanguage language;

    WorkRulesResource(RulesInForce rules, WorkLaw law, Municipalities municipalities, CallerLanguage language) {
        this.rules = rules;
        this.law = law;
        this.municipalities = municipalities;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "workRules",
            summary = "The rules and the tasks, in words",
            description = "Every edition of every rule, from the table that judges offers and placements.")
    public RuleBookView rules() {
        return RuleBookView.of(rules.get(), language.get());
    }

    @POST
    @Path("/verdict")
    @WithTransaction
    @Operation(
            operationId = "judgeWork",
            summary = "What the law says about work that is being drawn",
            description = "Stores nothing. Terms that are not complete yet are judged as far as they go; "
                    + "those that contradict themselves answer 400, and so do class visits, which are no work.")
    public Uni<VerdictView> judge(@Valid @NotNull WorkDraft draft) {
        var terms = draft.terms();
        InvalidInput.refuse(terms.contradictions().toList());
        if (terms.kind() == OfferKind.CLASS_VISIT) {
            throw new InvalidInput(Violation.of("terms.kind", "no-work"));
        }
        return municipalities
                .byCode(draft.municipality())
                .chain(municipality -> law.judge(terms, draft.trade(), municipality.code()))
                .map(judgement -> VerdictView.of(terms, judgement, language.get()));
    }
}
