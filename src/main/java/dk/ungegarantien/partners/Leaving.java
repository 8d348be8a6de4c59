package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** How a firm stops being a guarantee partner: its pledge is over, and whoever relied on it is seen to, all in one transaction. */
@ApplicationScoped
class Leaving {

    private static final String CLOCK = "clock";

    private final Partners partners;
    private final StateChanges changes;
    private final List<Departures> departures;
    private final Clock clock;

    Leaving(Partners partners, StateChanges changes, @All List<Departures> departures, Clock clock) {
        this.partners = partners;
        this.changes = changes;
        this.departures = departures;
        this.clock = clock;
    }

    /** The term is over. */
    Uni<Void> expire(Pledge pledge) {
        return leave(pledge, pledge.expire(clock.instant()), null, CLOCK, null);
    }

    /** The municipality ends the pledge before its term is over; fails with {@link PledgeNotInForce}. */
    Uni<Void> end(Pledge pledge, UUID actor, String reasons) {
        if (pledge.status != PledgeStatus.ACTIVE) {
            throw new PledgeNotInForce();
        }
        return leave(pledge, pledge.end(clock.instant()), actor, Roles.SECRETARIAT, reasons);
    }

    /** The last who acted for the firm has gone. */
    Uni<Void> abandon(Pledge pledge, UUID actor) {
        return leave(pledge, pledge.end(clock.instant()), actor, Roles.PARTNER, null);
    }

    private Uni<Void> leave(Pledge pledge, Pledge over, UUID actor, String role, String note) {
        return record("pledge", pledge.id, pledge, actor, role, PledgeStatus.ACTIVE, over.status, note)
                .chain(() -> partners.byId(pledge.partnerId))
                .invoke(Partner::leave)
                .call(partner ->
                        record("partner", partner.id, pledge, actor, role, PartnerStatus.ACTIVE, partner.status, note))
                .chain(partner -> seeTo(partner.id));
    }

    private Uni<Void> seeTo(UUID partner) {
        return Multi.createFrom()
                .iterable(departures)
                .onItem()
                .transformToUniAndConcatenate(departure -> departure.firmLeft(partner))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> record(
            String subject, UUID id, Pledge pledge, UUID actor, String role, Enum<?> from, Enum<?> to, String note) {
        return changes.record(new StateChange(pledge.municipalityCode, subject, id, actor, role, from, to, note));
    }
}
