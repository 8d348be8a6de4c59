package dk.ungegarantien.applications;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.Seats;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Where there is no yes there is no plain no either: the application ends, a place that was taken is free, and a professional goes on with the young
 * person. The caller holds the lock of the application.
 */
@ApplicationScoped
class WithoutConsent {

    private final Escalations escalations;
    private final Referrals referrals;
    private final Seats seats;
    private final Offers offers;
    private final Partners partners;
    private final Logbook logbook;
    private final Outbox outbox;
    private final Clock clock;

    WithoutConsent(
            Escalations escalations,
            Referrals referrals,
            Seats seats,
            Offers offers,
            Partners partners,
            Logbook logbook,
            Outbox outbox,
            Clock clock) {
        this.escalations = escalations;
        this.referrals = referrals;
        this.seats = seats;
        this.offers = offers;
        this.partners = partners;
        this.logbook = logbook;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Before the firm got it.
     *
     * @param guardianName who has said no; null when nobody has
     */
    Uni<Void> endUnsent(Application application, Cause cause, String guardianName) {
        return end(application, cause, guardianName == null ? Logbook.CLOCK : Logbook.GUARDIAN)
                .chain(professional -> told(
                        application,
                        (offer, firm) -> new ApplicationEndedUnsent(
                                application.id,
                                application.young,
                                application.municipalityCode,
                                firm.name(),
                                offer.title(),
                                cause,
                                guardianName,
                                professional)));
    }

    /** A yes was taken back; the firm is told. */
    Uni<Void> endGiven(Application application, String guardianName) {
        var before = application.status;
        var talk = before == ApplicationStatus.INVITED ? application.talkAhead(clock.instant()) : null;
        return end(application, Cause.CONSENT_WITHDRAWN, Logbook.GUARDIAN)
                .chain(professional -> told(
                        application,
                        (offer, firm) -> new ConsentWithdrawn(
                                application.id,
                                application.young,
                                application.partner,
                                application.municipalityCode,
                                firm.name(),
                                offer.title(),
                                guardianName,
                                professional,
                                talk,
                                before == ApplicationStatus.CONFIRMED
                                        ? FirstDay.ahead(offer, application.isoWeek(), LocalDate.now(clock))
                                        : null)));
    }

    private interface Telling {
        Record of(OfferSummary offer, PartnerSummary firm);
    }

    private Uni<Void> told(Application application, Telling event) {
        return offers.summary(application.offer).chain(offer -> partners.summary(application.partner)
                .chain(firm -> outbox.tell(application.municipalityCode, event.of(offer, firm))));
    }

    private Uni<Professional> end(Application application, Cause cause, String role) {
        var before = application.status;
        application.endWithoutConsent();
        return seats.release(application.id)
                .chain(() -> referrals.persist(
                        Referral.concluding(application, Professional.COUNSELLOR, reason(cause), clock.instant())))
                .chain(() -> logbook.record(application, before, null, role, null))
                .chain(() -> escalations.handOver(application, Professional.COUNSELLOR, cause));
    }

    private static String reason(Cause cause) {
        return switch (cause) {
            case GUARDIAN_REFUSED -> "En forælder eller værge har sagt nej.";
            case CONSENT_WITHDRAWN -> "En forælder eller værge har taget sit ja tilbage.";
            case OFFER_CLOSED -> "Opslaget blev lukket, før en forælder eller værge havde svaret.";
            default -> "Virksomheden er ikke længere garantipartner.";
        };
    }
}
