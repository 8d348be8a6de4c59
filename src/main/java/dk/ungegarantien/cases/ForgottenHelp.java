package dk.ungegarantien.cases;

import dk.ungegarantien.accounts.ClosingAccounts;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.applications.OnBehalf.Helper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Whoever deletes their account is helped no more; the words of what they asked go with them. It comes after their applications are withdrawn. */
@ApplicationScoped
@Priority(1)
class ForgottenHelp implements ClosingAccounts {

    private static final String FORGOTTEN = "(slettet af den unge)";

    private final Cases cases;
    private final Concerns concerns;
    private final CaseLog log;
    private final Clock clock;

    ForgottenHelp(Cases cases, Concerns concerns, CaseLog log, Clock clock) {
        this.cases = cases;
        this.concerns = concerns;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Uni<Void> closing(UUID account) {
        return cases.of(account).chain(mine -> Multi.createFrom()
                .iterable(mine)
                .onItem()
                .transformToUniAndConcatenate(one -> cases.locked(one.id).chain(this::forget))
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Void> forget(Case one) {
        return concerns.of(one.id)
                .invoke(found -> found.forEach(concern -> {
                    if (concern.words != null) {
                        concern.words = FORGOTTEN;
                    }
                    if (concern.isOpen()) {
                        concern.settle(clock.instant());
                    }
                }))
                .chain(() -> one.isOpen() ? end(one) : Uni.createFrom().voidItem());
    }

    private Uni<Void> end(Case one) {
        var before = one.state;
        one.close(Reached.NO_LONGER_NEEDED, null, clock.instant());
        return log.record(one, before, new Helper(one.young, Roles.YOUNG), null);
    }
}
