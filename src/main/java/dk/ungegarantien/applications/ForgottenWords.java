package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.ClosingAccounts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A young person who deletes their account withdraws what is still open, and takes their words along. */
@ApplicationScoped
@Priority(2)
class ForgottenWords implements ClosingAccounts {

    private final Applications applications;
    private final OwnSteps ownSteps;
    private final Consents consents;

    ForgottenWords(Applications applications, OwnSteps ownSteps, Consents consents) {
        this.applications = applications;
        this.ownSteps = ownSteps;
        this.consents = consents;
    }

    @Override
    public Uni<Void> closing(UUID account) {
        return applications.locked("young = ?1", account).chain(mine -> Multi.createFrom()
                .iterable(mine)
                .onItem()
                .transformToUniAndConcatenate(application -> {
                    var open = ApplicationStatus.WITHDRAWABLE.contains(application.status);
                    application.forget();
                    return open
                            ? ownSteps.withdraw(application, null)
                            : Uni.createFrom().voidItem();
                })
                .onItem()
                .ignoreAsUni()
                .chain(() -> forgetGuardians(mine)));
    }

    private Uni<Void> forgetGuardians(List<Application> mine) {
        return consents.ofAll(mine.stream().map(application -> application.id).toList())
                .invoke(links -> links.values().stream().flatMap(List::stream).forEach(Consent::forget))
                .replaceWithVoid();
    }
}
