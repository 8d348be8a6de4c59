package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.Seats;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps that a young person takes with an application of their own. */
@ApplicationScoped
class OwnSteps {

    private final Caller caller;
    private final Applications applications;
    private final Offers offers;
    private final Seats seats;
    private final Deadlines deadlines;
    private final Escalations escalations;
    private final ProfessionalHelp help;
    private final Referrals referrals;
    private final Partners partners;
    private final Logbook logbook;
    private final Outbox outbox;

    OwnSteps(
            Caller caller,
            Applications applications,
            Offers offers,
            Seats seats,
            Deadlines deadlines,
            Escalations escalations,
            ProfessionalHelp help,
            Referrals referrals,
            Partners partners,
            Logbook logbook,
            Outbox outbox) {
        this.caller = caller;
        this.applications = applications;
        this.offers = offers;
        this.seats = seats;
        this.deadlines = deadlines;
        this.escalations = escalations;
        this.help = help;
        this.referrals = referrals;
        this.partners = partners;
        this.logbook = logbook;
        this.outbox = outbox;
    }

    Uni<Application> confirm(UUID id) {
        return mine(id).chain(application -> {
            var before = application.status;
            application.confirm();
            return over(application)
                    .chain(() -> logbook.record(application, before, application.young, Roles.YOUNG, null))
                    .chain(() -> offers.summary(application.offer))
                    .chain(offer -> outbox.tell(
                            application.municipalityCode,
                            new ApplicationConfirmed(application.id, application.partner, offer.title())))
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

    /** Whatever place was taken is free again. A firm that has guided the person on is not bothered with it. */
    Uni<Application> withdraw(UUID id, String reason) {
        return mine(id).chain(application -> {
            var before = application.status;
            application.withdraw();
            return seats.release(application.id)
                    .chain(() -> over(application))
                    .chain(() -> logbook.record(application, before, application.young, Roles.YOUNG, reason))
                    .chain(() -> before == ApplicationStatus.REFERRED
                            ? Uni.createFrom().voidItem()
                            : tellOfWithdrawal(application))
                    .replaceWith(application);
        });
    }

    /** Nobody has to act on it any more. */
    private Uni<Void> over(Application application) {
        return deadlines.stop(application).chain(() -> help.settle(application.id));
    }

    private Uni<Void> tellOfWithdrawal(Application application) {
        return offers.summary(application.offer)
                .chain(offer -> outbox.tell(
                        application.municipalityCode,
                        new ApplicationWithdrawn(application.id, application.partner, offer.title())));
    }

    private Uni<Application> mine(UUID id) {
        return caller.account().chain(account -> applications.byForStep(account.id(), id));
    }
}
