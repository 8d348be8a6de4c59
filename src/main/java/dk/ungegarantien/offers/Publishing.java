package dk.ungegarantien.offers;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** The way of an offer from draft to public and to its end; each step is recorded, and those concerned are told. */
@ApplicationScoped
class Publishing {

    static final String SUBJECT = "offer";

    private final Offers offers;
    private final SeatArrangement seats;
    private final Accounts accounts;
    private final Municipalities municipalities;
    private final PostalCodes postalCodes;
    private final StateChanges changes;
    private final Outbox outbox;
    private final WaitingApplicants waitingApplicants;
    private final WorkLaw law;
    private final Clock clock;

    Publishing(
            Offers offers,
            SeatArrangement seats,
            Accounts accounts,
            Municipalities municipalities,
            PostalCodes postalCodes,
            StateChanges changes,
            Outbox outbox,
            WaitingApplicants waitingApplicants,
            WorkLaw law,
            Clock clock) {
        this.offers = offers;
        this.seats = seats;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.postalCodes = postalCodes;
        this.changes = changes;
        this.outbox = outbox;
        this.waitingApplicants = waitingApplicants;
        this.law = law;
        this.clock = clock;
    }

    /** Any firm may draft, also before its pledge is approved. */
    Uni<Offer> draft(AccountSummary actor, PartnerSummary firm, NewOffer written) {
        return begin(actor, Offer.draft(firm.id(), firm.municipality(), written, place(written), now()));
    }

    Uni<Offer> copy(AccountSummary actor, Offer offer) {
        return begin(actor, offer.copy(now()));
    }

    Uni<Offer> rewrite(Offer offer, NewOffer written) {
        offer.rewrite(written, place(written), today(), now());
        return (offer.needsSeats() ? law.demandLegal(offer) : Uni.createFrom().voidItem()).chain(() -> arranged(offer));
    }

    /** Only a firm whose pledge is in force speaks to the public. */
    Uni<Offer> publish(AccountSummary actor, PartnerSummary firm, Offer offer) {
        if (!firm.isActive()) {
            throw new PartnerNotActive();
        }
        return municipalities
                .byCode(offer.municipalityCode)
                .chain(municipality -> legally(
                        offer,
                        actor,
                        Roles.PARTNER,
                        it -> it.publish(
                                actor.id(), municipality.settings().reviewBeforePublishing(), today(), now())));
    }

    Uni<Offer> pause(AccountSummary actor, Offer offer) {
        return step(offer, actor, Roles.PARTNER, it -> it.pause(now()));
    }

    /** Whoever waits for an answer is in good hands before it is closed. */
    Uni<Offer> close(AccountSummary actor, Offer offer) {
        return step(offer, actor, Roles.PARTNER, it -> it.close(now()))
                .call(() -> waitingApplicants.offerClosed(offer.id));
    }

    Uni<Offer> approve(AccountSummary actor, Offer offer) {
        return legally(offer, actor, Roles.SECRETARIAT, it -> it.approve(today(), now()));
    }

    Uni<Offer> giveBack(AccountSummary actor, Offer offer, String reasons) {
        return step(offer, actor, Roles.SECRETARIAT, it -> it.giveBack(reasons.strip(), now()));
    }

    private Uni<Offer> begin(AccountSummary actor, Offer draft) {
        return offers.persistAndFlush(draft).call(() -> record(draft, actor, Roles.PARTNER, null));
    }

    /** A step towards the public: what is complete is asked of the law as well. */
    private Uni<Offer> legally(Offer offer, AccountSummary actor, String role, Consumer<Offer> transition) {
        return step(offer, actor, role, transition).call(law::demandLegal);
    }

    private Uni<Offer> step(Offer offer, AccountSummary actor, String role, Consumer<Offer> transition) {
        var from = offer.status;
        var wasPublicBefore = offer.publishedAt != null;
        transition.accept(offer);
        if (offer.status == from) {
            return Uni.createFrom().item(offer);
        }
        return arranged(offer).call(() -> record(offer, actor, role, from)).call(() -> tell(offer, wasPublicBefore));
    }

    /** The seats stand as the terms say, and the version is that of the change. */
    private Uni<Offer> arranged(Offer offer) {
        return offers.flush()
                .chain(() -> offer.needsSeats()
                        ? seats.arrange(offer)
                        : Uni.createFrom().voidItem())
                .replaceWith(offer);
    }

    private Uni<Void> record(Offer offer, AccountSummary actor, String role, OfferStatus from) {
        var note = offer.status == OfferStatus.RETURNED ? offer.returnReasons : null;
        return changes.record(
                new StateChange(offer.municipalityCode, SUBJECT, offer.id, actor.id(), role, from, offer.status, note));
    }

    private Uni<Void> tell(Offer offer, boolean wasPublicBefore) {
        if (offer.status == OfferStatus.PUBLISHED && !wasPublicBefore) {
            return recipient(offer)
                    .chain(who -> outbox.tell(
                            offer.municipalityCode, new OfferPublished(offer.id, offer.title, offer.kind, who)));
        }
        if (offer.status == OfferStatus.RETURNED) {
            return recipient(offer)
                    .chain(who -> outbox.tell(
                            offer.municipalityCode,
                            new OfferReturned(offer.id, offer.title, offer.kind, offer.returnReasons, who)));
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Recipient> recipient(Offer offer) {
        UUID who = offer.submittedBy;
        return accounts.summary(who).map(Recipient::of);
    }

    private PostalCode place(NewOffer written) {
        return written.postalCode() == null ? null : postalCodes.demand("postalCode", written.postalCode());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
