package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.offers.Pauses;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.MunicipalitySettings;
import dk.ungegarantien.shared.Outbox;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Firms that leave several applications in a row without an answer. Those count whose deadline went by without an answer since the firm last answered
 * anybody. First it gets a friendly mail, then its offers pause; one tap puts them back, and any answer ends the row.
 */
@ApplicationScoped
class Silences implements PanacheRepositoryBase<Silence, UUID> {

    /** More than any municipality asks for; whoever is that silent is silent enough. */
    private static final int COUNTED_AT_MOST = 100;

    private final Applications applications;
    private final Partners partners;
    private final Municipalities municipalities;
    private final Pauses pauses;
    private final Outbox outbox;
    private final Clock clock;

    Silences(
            Applications applications,
            Partners partners,
            Municipalities municipalities,
            Pauses pauses,
            Outbox outbox,
            Clock clock) {
        this.applications = applications;
        this.partners = partners;
        this.municipalities = municipalities;
        this.pauses = pauses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One more went by without an answer. */
    Uni<Void> noted(Application application) {
        return partners.summary(application.partner)
                .chain(firm -> municipalities.byCode(firm.municipality()).chain(municipality -> applications
                        .flush()
                        .chain(() -> of(firm.id(), firm.municipality()))
                        .chain(silence -> silence.isPaused()
                                ? Uni.createFrom().voidItem()
                                : inARow(silence)
                                        .chain(inARow -> act(silence, firm.name(), inARow, municipality.settings())))));
    }

    private Uni<Void> act(Silence silence, String firm, int inARow, MunicipalitySettings settings) {
        if (settings.silencePauseAfter() > 0 && inARow >= settings.silencePauseAfter()) {
            return pauses.pauseAll(silence.partner)
                    .invoke(offers -> silence.paused(offers, clock.instant()))
                    .chain(offers -> tell(silence, firm, inARow, offers.size()));
        }
        if (settings.silenceMailAfter() > 0 && inARow == settings.silenceMailAfter()) {
            silence.written(clock.instant());
            return tell(silence, firm, inARow, 0);
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> tell(Silence silence, String firm, int inARow, int pausedOffers) {
        return outbox.tell(
                silence.municipalityCode,
                new PartnerSilent(silence.partner, silence.municipalityCode, firm, inARow, pausedOffers));
    }

    /** Locked until the end of the transaction, so that one firm is written to once. */
    private Uni<Silence> of(UUID partner, String municipality) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into silence (partner, municipality_code) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, partner)
                        .setParameter(2, municipality)
                        .executeUpdate())
                .chain(() -> findById(partner, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The pause that a firm is in; null for none. */
    Uni<Silence> paused(UUID partner) {
        return find("partner = ?1 and pausedAt is not null", partner).firstResult();
    }

    /** The firm is back: what paused by silence is public again. Without a pause nothing happens. */
    Uni<Void> end(UUID partner, UUID actor) {
        return find("partner = ?1 and pausedAt is not null", partner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .chain(silence -> silence == null
                        ? Uni.createFrom().voidItem()
                        : pauses.resume(List.of(silence.pausedOffers), actor, Roles.PARTNER)
                                .invoke(() -> silence.end(clock.instant())));
    }

    /** How many in a row, as of now. */
    Uni<Integer> inARow(Silence silence) {
        return applications.unansweredInARow(silence.partner, silence.returnedAt, COUNTED_AT_MOST);
    }
}
