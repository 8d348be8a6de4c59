package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.SeatClaim;
import dk.ungegarantien.offers.Seats;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** How a firm answers: it invites, says yes, or names who takes over. */
@ApplicationScoped
class Answers {

    private final Caller caller;
    private final Memberships memberships;
    private final Applications applications;
    private final Referrals referrals;
    private final ReferralTargets targets;
    private final Offers offers;
    private final Seats seats;
    private final LegalPlaces legalPlaces;
    private final Deadlines deadlines;
    private final Escalations escalations;
    private final ProfessionalHelp help;
    private final Logbook logbook;
    private final Outbox outbox;
    private final Clock clock;

    Answers(
            Caller caller,
            Memberships memberships,
            Applications applications,
            Referrals referrals,
            ReferralTargets targets,
            Offers offers,
            Seats seats,
            LegalPlaces legalPlaces,
            Deadlines deadlines,
            Escalations escalations,
            ProfessionalHelp help,
            Logbook logbook,
            Outbox outbox,
            Clock clock) {
        this.caller = caller;
        this.memberships = memberships;
        this.applications = applications;
        this.referrals = referrals;
        this.targets = targets;
        this.offers = offers;
        this.seats = seats;
        this.legalPlaces = legalPlaces;
        this.deadlines = deadlines;
        this.escalations = escalations;
        this.help = help;
        this.logbook = logbook;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells the young person, through the record, that somebody has read it; reading it twice is told once. */
    Uni<Application> see(UUID id) {
        return received(id)
                .chain(received -> received.application().status == ApplicationStatus.SEEN
                        ? Uni.createFrom().item(received.application())
                        : step(received, Application::see, null).replaceWith(received.application()));
    }

    Uni<Application> invite(UUID id, NewInvitation invitation) {
        if (!invitation.at().atZone(Denmark.ZONE).toInstant().isAfter(clock.instant())) {
            throw new InvalidInput(Violation.of("at", "invitation-past"));
        }
        return received(id)
                .call(received -> timeframe(received).chain(timeframe -> invite(received, invitation, timeframe)))
                .call(received -> told(received, offer -> invited(received, offer)))
                .map(Received::application);
    }

    /** Takes one of the places; when the last one is gone, nothing happens but a problem. */
    Uni<Application> accept(UUID id, String message) {
        return received(id)
                .call(received -> timeframe(received).chain(timeframe -> accept(received, message, timeframe)))
                .call(received -> legalPlaces.demand(received.application()))
                .call(received -> seats.take(
                        received.application().offer, received.application().isoWeek(), id, SeatClaim.PUBLIC))
                .call(received -> told(
                        received,
                        offer -> new ApplicationAccepted(
                                id,
                                received.application().young,
                                received.application().partner,
                                received.firm().name(),
                                offer.title(),
                                message,
                                received.application().confirmBy,
                                received.application().talkAhead(clock.instant()))))
                .map(Received::application);
    }

    Uni<Application> refer(UUID id, NewReferral referral) {
        referral.demandOneTarget();
        return received(id).chain(received -> timeframe(received)
                .chain(timeframe -> refer(received, referral, timeframe))
                .chain(turn -> targets.find(referral, received.application())
                        .call(() -> referrals.persist(new Referral(received.application(), referral, clock.instant())))
                        .call(target -> told(received, offer -> referred(received, offer, referral, target, turn))))
                .replaceWith(received.application()));
    }

    Uni<Application> complete(UUID id, Outcome outcome) {
        return received(id)
                .call(received -> step(received, application -> application.complete(outcome), null))
                .map(Received::application);
    }

    /** The answer is due when they have met: the clock begins anew on that day. */
    private Uni<Void> invite(Received received, NewInvitation invitation, Deadlines.Timeframe timeframe) {
        var meeting = invitation.at().toLocalDate();
        var last = timeframe.answerBy(meeting);
        return step(
                        received,
                        application -> application.invite(invitation, last, clock.instant()),
                        invitation.message())
                .chain(() -> goOn(received, meeting, last, timeframe));
    }

    /** From now on it is the young person who must act. */
    private Uni<Void> accept(Received received, String message, Deadlines.Timeframe timeframe) {
        var today = LocalDate.now(clock);
        var last = timeframe.confirmBy(today);
        return step(received, application -> application.accept(last, clock.instant()), message)
                .chain(() -> goOn(received, today, last, timeframe));
    }

    /** Where there is something to follow it is the young person who must act; a professional acts without being asked. Gives which one has it now. */
    private Uni<Professional> refer(Received received, NewReferral referral, Deadlines.Timeframe timeframe) {
        var today = LocalDate.now(clock);
        var last = referral.professional() == null ? timeframe.confirmBy(today) : null;
        return step(received, application -> application.refer(last, clock.instant()), referral.reason())
                .chain(() -> last == null
                        ? escalations.handOver(received.application(), referral.professional())
                        : goOn(received, today, last, timeframe).replaceWith((Professional) null));
    }

    private Uni<Deadlines.Timeframe> timeframe(Received received) {
        return deadlines.timeframe(received.application().municipalityCode);
    }

    private Uni<Received> received(UUID id) {
        return caller.account()
                .chain(account -> memberships.firmOf(account.id()).chain(firm -> applications
                        .sentToForAnswer(firm.id(), id)
                        .map(application -> new Received(application, firm, account.id()))));
    }

    private Uni<Void> step(Received received, Consumer<Application> step, String note) {
        var application = received.application();
        var before = application.status;
        step.accept(application);
        return logbook.record(application, before, received.actor(), Roles.PARTNER, note);
    }

    /**
     * The clock begins anew; whatever a professional was called in for no longer waits. Only the word of a firm that has left the guarantee is no
     * promise: until there is a place or another way, the professional stays with it.
     */
    private Uni<Void> goOn(Received received, LocalDate from, LocalDate last, Deadlines.Timeframe timeframe) {
        var application = received.application();
        var promised = received.firm().isActive() || application.awaited() != Awaited.ANSWER;
        return deadlines
                .run(application, from, last, timeframe)
                .chain(() -> promised
                        ? help.settle(application.id)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> told(Received received, Function<OfferSummary, Record> event) {
        var application = received.application();
        return offers.summary(application.offer)
                .chain(offer -> outbox.tell(application.municipalityCode, event.apply(offer)));
    }

    private static ApplicationInvited invited(Received received, OfferSummary offer) {
        var application = received.application();
        return new ApplicationInvited(
                application.id,
                application.young,
                application.partner,
                received.firm().name(),
                offer.title(),
                application.invitationAt,
                application.invitationPlace,
                application.invitationMessage,
                application.invitationVersion);
    }

    private ApplicationReferred referred(
            Received received,
            OfferSummary offer,
            NewReferral referral,
            ApplicationReferred.Named target,
            Professional turn) {
        return new ApplicationReferred(
                received.application().id,
                received.application().young,
                received.application().partner,
                received.application().municipalityCode,
                received.firm().name(),
                offer.title(),
                referral.reason(),
                referral.offer() == null ? null : target,
                referral.partner() == null ? null : target,
                turn,
                received.application().talkAhead(clock.instant()));
    }

    /** An application in the hands of somebody of the firm. */
    private record Received(Application application, PartnerSummary firm, UUID actor) {}
}
