package dk.ungegarantien.applications;

import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.WaitingApplicants;
import dk.ungegarantien.partners.Departures;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Nobody falls through when an offer is closed or a firm leaves: whoever still waited for it is in a professional's case before that is done. */
@ApplicationScoped
class HandOvers implements WaitingApplicants, Departures {

    private final Applications applications;
    private final Referrals referrals;
    private final Escalations escalations;
    private final WithoutConsent withoutConsent;
    private final Offers offers;
    private final Partners partners;
    private final Outbox outbox;

    HandOvers(
            Applications applications,
            Referrals referrals,
            Escalations escalations,
            WithoutConsent withoutConsent,
            Offers offers,
            Partners partners,
            Outbox outbox) {
        this.applications = applications;
        this.referrals = referrals;
        this.escalations = escalations;
        this.withoutConsent = withoutConsent;
        this.offers = offers;
        this.partners = partners;
        this.outbox = outbox;
    }

    /** The firm may still answer: whoever it takes in is helped. */
    @Override
    public Uni<Void> offerClosed(UUID offer) {
        return applications
                .unansweredFor(offer)
                .chain(waiting -> each(waiting, Professional.CONSULTANT, Cause.OFFER_CLOSED))
                .chain(() -> applications.guidedToOffer(offer))
                .chain(guided -> each(guided, Professional.COUNSELLOR, Cause.OFFER_CLOSED))
                .chain(() -> applications.awaitingGuardianFor(offer))
                .chain(unsent -> endEach(unsent, Cause.OFFER_CLOSED));
    }

    @Override
    public Uni<Void> firmLeft(UUID partner) {
        return applications
                .waitingAt(partner)
                .chain(waiting -> each(waiting, Professional.CONSULTANT, Cause.FIRM_LEFT))
                .chain(() -> offers.idsOf(partner))
                .chain(itsOffers -> applications.guidedToFirm(partner, itsOffers))
                .chain(guided -> each(guided, Professional.COUNSELLOR, Cause.FIRM_LEFT))
                .chain(() -> applications.awaitingGuardianAt(partner))
                .chain(unsent -> endEach(unsent, Cause.FIRM_LEFT));
    }

    /** No guardian is asked about what is no more. */
    private Uni<Void> endEach(List<Application> unsent, Cause cause) {
        return Multi.createFrom()
                .iterable(unsent)
                .onItem()
                .transformToUniAndConcatenate(application -> withoutConsent.endUnsent(application, cause, null))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> each(List<Application> waiting, Professional professional, Cause cause) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(application -> handOver(application, professional, cause))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> handOver(Application application, Professional professional, Cause cause) {
        return withoutChoice(application)
                .chain(() -> escalations.callIn(application, professional, cause))
                .chain(() -> offers.summary(application.offer))
                .chain(offer -> partners.summary(application.partner)
                        .chain(firm -> outbox.tell(
                                application.municipalityCode,
                                new ApplicationHandedOver(
                                        application.id,
                                        application.young,
                                        application.municipalityCode,
                                        firm.name(),
                                        offer.title(),
                                        cause,
                                        application.escalatedTo))));
    }

    /** A hand-over to what is no more is nothing to choose. */
    private Uni<Void> withoutChoice(Application application) {
        if (application.awaited() != Awaited.CHOICE) {
            return Uni.createFrom().voidItem();
        }
        application.chosen();
        return referrals
                .ofApplications(List.of(application.id))
                .invoke(found -> found.get(application.id).decline())
                .replaceWithVoid();
    }
}
