package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.offers.BlockView;
import dk.ungegarantien.shared.CallerLanguage;
import dk.ungegarantien.shared.ProblemTexts;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where a young person asks for an offer. */
@Path("/api/v1/offers")
@RolesAllowed(Roles.YOUNG)
@Tag(name = "my applications", description = "A young person's own applications.")
class ApplyingResource {

    private final Applying applying;
    private final Surveyor surveyor;
    private final CallerLanguage language;
    private final ProblemTexts texts;

    ApplyingResource(Applying applying, Surveyor surveyor, CallerLanguage language, ProblemTexts texts) {
        this.applying = applying;
        this.surveyor = surveyor;
        this.language = language;
        this.texts = texts;
    }

    @GET
    @Path("/{id}/eligibility")
    @WithTransaction
    @Operation(
            operationId = "eligibility",
            summary = "Whether the caller may apply for an offer",
            description = "To be asked before the form is shown, so that nobody writes in vain.")
    public Uni<EligibilityView> eligibility(UUID id) {
        return applying.eligibility(id).map(this::view);
    }

    private EligibilityView view(Eligibility eligibility) {
        var reason = eligibility.obstacle();
        return new EligibilityView(
                reason.isEmpty(),
                reason.map(NotEligible::obstacle).orElse(null),
                reason.map(told -> texts.detail(language.get(), told)).orElse(null),
                eligibility.guardianBefore(),
                BlockView.of(eligibility.blocks(), language.get()));
    }

    @POST
    @Path("/{id}/applications")
    @ResponseStatus(201)
    @WithTransaction
    @Operation(
            operationId = "apply",
            summary = "Applies for an offer",
            description = "One live application per person and offer: a repeated call answers 409 `already-applied` "
                    + "with the id of the first in `existing`. An internship needs its week. Where a guardian must say yes first the firm "
                    + "gets it only then; 409 `guardian-needed` when none is named.")
    public Uni<MyApplicationView> apply(UUID id, @Valid @NotNull NewApplication asked) {
        return applying.apply(id, asked).chain(application -> surveyor.show(application, MyApplicationView::of));
    }
}
