package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.PledgeStatus.ACTIVE;

import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Ends the pledges whose term is over; a firm without a pledge in force is a former partner. Safe with several replicas. */
@ApplicationScoped
class PledgeExpiry {

    private static final int AT_A_TIME = 50;
    private static final String CLOCK = "clock";

    private final Pledges pledges;
    private final Partners partners;
    private final StateChanges changes;
    private final Clock clock;

    PledgeExpiry(Pledges pledges, Partners partners, StateChanges changes, Clock clock) {
        this.pledges = pledges;
        this.partners = partners;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(
            identity = "pledge-expiry",
            every = "${ungegarantien.pledges.expiry-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> endThoseWhoseTermIsOver() {
        return pledges.runOut(LocalDate.now(clock), AT_A_TIME).chain(over -> Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(this::expire)
                .collect()
                .last());
    }

    private Uni<Void> expire(Pledge pledge) {
        pledge.expire(clock.instant());
        return record(pledge.municipalityCode, "pledge", pledge.id, ACTIVE, pledge.status)
                .chain(() -> partners.byId(pledge.partnerId))
                .invoke(Partner::leave)
                .chain(partner ->
                        record(partner.municipalityCode, "partner", partner.id, PartnerStatus.ACTIVE, partner.status));
    }

    private Uni<Void> record(String municipalityCode, String subject, UUID id, Enum<?> from, Enum<?> to) {
        return changes.record(new StateChange(municipalityCode, subject, id, null, CLOCK, from, to, null));
    }
}
