package dk.ungegarantien.notifications;

import static java.util.stream.Collectors.partitioningBy;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.applications.OpenEscalations;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a professional of all that they were called in for, in one mail: what comes in within a short time is collected, and then there is a
 * pause before the next. The mail and the ticks are written in one transaction, so it is written once, wherever a worker is killed.
 */
@ApplicationScoped
class CallRounds {

    private static final int AT_ONCE = 200;

    private final Calls calls;
    private final OpenEscalations open;
    private final Accounts accounts;
    private final Scribe scribe;
    private final Links links;
    private final Clock clock;
    private final Duration collecting;
    private final Duration pause;

    CallRounds(
            Calls calls,
            OpenEscalations open,
            Accounts accounts,
            Scribe scribe,
            Links links,
            Clock clock,
            @ConfigProperty(name = "ungegarantien.notifications.calls.collecting") Duration collecting,
            @ConfigProperty(name = "ungegarantien.notifications.calls.pause") Duration pause) {
        this.calls = calls;
        this.open = open;
        this.accounts = accounts;
        this.scribe = scribe;
        this.links = links;
        this.clock = clock;
        this.collecting = collecting;
        this.pause = pause;
    }

    /** Who is to be told now, behind somebody; null begins at the beginning. */
    @WithSession
    Uni<List<UUID>> behind(UUID last) {
        var now = clock.instant();
        return calls.professionals(now.minus(collecting), now.minus(pause), last, AT_ONCE);
    }

    /** What has been settled meanwhile is left out, and where nothing else waits there is no mail. */
    @WithTransaction
    Uni<Void> tell(UUID professional) {
        return calls.take(professional)
                .chain(taken -> open.among(CallBundle.applications(taken)).chain(unsettled -> {
                    var byOpen = taken.stream().collect(partitioningBy(call -> unsettled.contains(call.application)));
                    return calls.tick(byOpen.get(false), clock.instant())
                            .chain(() -> tellIfFirst(professional, byOpen.get(true)));
                }));
    }

    private Uni<Void> tellIfFirst(UUID professional, List<Call> waiting) {
        var now = clock.instant();
        return waiting.isEmpty()
                ? nothing()
                : calls.begin(professional, now.minus(pause), now)
                        .chain(begun ->
                                begun ? calls.tick(waiting, now).chain(() -> write(professional, waiting)) : nothing());
    }

    private Uni<Void> write(UUID professional, List<Call> waiting) {
        return accounts.byIds(List.of(professional)).chain(found -> found.stream()
                .findFirst()
                .filter(account -> Recipient.of(account).hasAddress())
                .map(account -> write(account, waiting))
                .orElseGet(CallRounds::nothing));
    }

    private Uni<Void> write(AccountSummary account, List<Call> waiting) {
        var bundle = new CallBundle(waiting);
        var first = waiting.get(0);
        return scribe.write(
                        new Occasion(first.id, first.municipalityCode),
                        Letter.to(Recipient.of(account), bundle.content(account.language(), links.queue()))
                                .about(Topic.ofAll(CallBundle.applications(bundle.calls()), account.id())))
                .replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
