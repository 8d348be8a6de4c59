package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.ClosingAccounts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A young person who deletes their account withdraws what is still open, and takes their words along. */
@ApplicationScoped
@Priority(2)
class ForgottenWords implements ClosingAccounts {

    private final Applications applications;
    private final OwnSteps ownSteps;

    ForgottenWords(Applications applications, OwnSteps ownSteps) {
        this.applications = applications;
        this.ownSteps = ownSteps;
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
                .ignoreAsUni());
    }
}
