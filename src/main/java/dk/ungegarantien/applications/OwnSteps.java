package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
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
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** The steps that a young person takes with an application of their own. */
@ApplicationScoped
class OwnSteps {

    private final Caller caller;
    private final Applications applications;
    private final Offers offers;
    private final Seats seats;
    private final LegalPlaces legalPlaces;
    private final Deadlines deadlines;
    private final Escalations escalations;
    private final AskingGuardians asking;
    private final ProfessionalHelp help;
    private final Referrals referrals;
    private final Partners partners;
    private final Clock clock;
    private final Logbook logbook;
    private final Outbox outbox;

    OwnSteps(
            Caller caller,
            Applications applications,
            Offers offers,
            Seats seats,
            LegalPlaces legalPlaces,
            Deadlines deadlines,
            Escalations escalations,
            AskingGuardians asking,
            ProfessionalHelp help,
            Referrals referrals,
            Partners partners,
            Clock clock,
            Logbook logbook,
            Outbox outbox) {
        this.caller = caller;
        this.applications = applications;
        this.offers = offers;
        this.seats = seats;
        this.legalPlaces = legalPlaces;
        this.deadlines = deadlines;
        this.escalations = escalations;
        this.asking = asking;
        this.help = help;
        this.referrals = referrals;
        this.partners = partners;
        this.clock = clock;
        this.logbook = logbook;
        this.outbox = outbox;
    }

    Uni<Application> confirm(UUID id) {
        return mine(id).chain(application -> {
            var before = application.status;
            application.confirm();
            return legalPlaces
                    .demand(application)
                    .chain(() -> over(application))
                    .chain(() -> logbook.record(application, before, application.young, Roles.YOUNG, null))
                    .chain(() -> told(application, (offer, firm) -> confirmed(application, offer, firm)))
                    .replaceWith(application);
        });
    }

    /** A counsellor takes over instead of what the firm has proposed. */
    Uni<Application> askForHelp(UUID id) {
        return mine(id).chain(application -> {
            application.askForHelp();
            return referrals
                    .ofApplications(List.of(id))
                    .invoke(handOvers -> handOvers.get(id).decline())
                    .chain(() -> escalations.callIn(application, Professional.COUNSELLOR, Cause.HELP_WANTED))
                    .chain(() -> partners.summary(application.partner))
                    .chain(firm -> outbox.tell(
                            application.municipalityCode,
                            new HelpWanted(id, application.municipalityCode, firm.name(), application.escalatedTo)))
                    .replaceWith(application);
        });
    }

    /** Whoever can be written to gets a new link. */
    Uni<Application> askGuardiansAgain(UUID id) {
        return mine(id).call(asking::again);
    }

    Uni<Application> withdraw(UUID id, String reason) {
        return mine(id).call(application -> withdraw(application, reason));
    }

    /** Whatever place was taken is free again. A firm that has guided the person on, or never got it, is not bothered with it. The caller holds its lock. */
    Uni<Void> withdraw(Application application, String reason) {
        var before = application.status;
        application.withdraw();
        return seats.release(application.id)
                .chain(() -> over(application))
                .chain(() -> logbook.record(application, before, application.young, Roles.YOUNG, reason))
                .chain(() -> before == ApplicationStatus.REFERRED || application.keptFromFirm
                        ? Uni.createFrom().voidItem()
                        : told(application, (offer, firm) -> withdrawn(application, before, offer, firm)));
    }

    /** Nobody has to act on it any more. */
    private Uni<Void> over(Application application) {
        return deadlines.stop(application).chain(() -> help.settle(application.id));
    }

    private Uni<Void> told(Application application, BiFunction<OfferSummary, PartnerSummary, Record> event) {
        return offers.summary(application.offer).chain(offer -> partners.summary(application.partner)
                .chain(firm -> outbox.tell(application.municipalityCode, event.apply(offer, firm))));
    }

    private ApplicationConfirmed confirmed(Application application, OfferSummary offer, PartnerSummary firm) {
        return new ApplicationConfirmed(
                application.id,
                application.young,
                application.partner,
                firm.name(),
                offer.title(),
                firstDay(application, offer));
    }

    /** Only what stood in the calendars is called off: a talk until the firm had answered, a first day once the place was taken. */
    private ApplicationWithdrawn withdrawn(
            Application application, ApplicationStatus before, OfferSummary offer, PartnerSummary firm) {
        return new ApplicationWithdrawn(
                application.id,
                application.young,
                application.partner,
                firm.name(),
                offer.title(),
                before == ApplicationStatus.INVITED ? application.talkAhead(clock.instant()) : null,
                before == ApplicationStatus.CONFIRMED ? firstDay(application, offer) : null);
    }

    private FirstDay firstDay(Application application, OfferSummary offer) {
        return FirstDay.ahead(offer, application.isoWeek(), LocalDate.now(clock));
    }

    private Uni<Application> mine(UUID id) {
        return caller.account().chain(account -> applications.byForStep(account.id(), id));
    }
}
