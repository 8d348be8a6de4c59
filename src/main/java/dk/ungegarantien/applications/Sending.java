package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.GuardianRule;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where an application goes when it is written: to the firm, or first to a guardian. The firm's time begins when the firm gets it. */
@ApplicationScoped
class Sending {

    private final Applications applications;
    private final Guardians guardians;
    private final AskingGuardians asking;
    private final Deadlines deadlines;
    private final ProfessionalHelp help;
    private final Offers offers;
    private final Partners partners;
    private final Logbook logbook;
    private final Outbox outbox;
    private final Clock clock;

    Sending(
            Applications applications,
            Guardians guardians,
            AskingGuardians asking,
            Deadlines deadlines,
            ProfessionalHelp help,
            Offers offers,
            Partners partners,
            Logbook logbook,
            Outbox outbox,
            Clock clock) {
        this.applications = applications;
        this.guardians = guardians;
        this.asking = asking;
        this.deadlines = deadlines;
        this.help = help;
        this.offers = offers;
        this.partners = partners;
        this.logbook = logbook;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who has sent it off: the young person, or a professional together with them. */
    record Writer(UUID account, String role) {}

    /**
     * Fails with {@link GuardianNeeded} when a guardian must be asked, none is named, and the young person has not said that there is none.
     *
     * @param municipality code of whose professionals look after it
     */
    Uni<Application> send(
            OfferSummary offer, YoungPerson young, String municipality, NewApplication asked, Writer writer) {
        var application = new Application(young.id(), offer.id(), offer.partner(), municipality, asked);
        var firstDay = offer.firstDay(asked.week(), today());
        return GuardianRule.asksFor(offer.kind(), young.birthDate(), firstDay)
                ? guardians
                        .oneAtATime(young.id())
                        .chain(() -> guardians.of(young.id()))
                        .invoke(named -> demandGuardian(named, asked))
                        .chain(named -> toGuardians(application, named, writer))
                : toFirm(application, writer);
    }

    private static void demandGuardian(List<GuardianSummary> named, NewApplication asked) {
        if (named.isEmpty() && !asked.saysThereIsNoGuardian()) {
            throw new GuardianNeeded();
        }
    }

    private Uni<Application> toGuardians(Application application, List<GuardianSummary> named, Writer writer) {
        application.await(clock.instant(), AskingGuardians.lastDay(today()));
        return applications
                .persistAndFlush(application)
                .chain(() -> logbook.record(application, null, writer.account(), writer.role(), null))
                .chain(() -> asking.begin(application, named))
                .replaceWith(application);
    }

    private Uni<Application> toFirm(Application application, Writer writer) {
        return deadlines.timeframe(application.municipalityCode).chain(timeframe -> applications
                .persistAndFlush(application.submit(clock.instant(), timeframe.answerBy(today())))
                .chain(() -> deadlines.run(application, today(), application.answerBy, timeframe))
                .chain(() -> logbook.record(application, null, writer.account(), writer.role(), null))
                .chain(() -> told(application, null))
                .replaceWith(application));
    }

    /** A guardian has said yes; the caller holds the lock. */
    Uni<Void> consented(Application application, String guardianName) {
        var before = application.status;
        return deadlines
                .timeframe(application.municipalityCode)
                .invoke(timeframe -> application.consented(clock.instant(), timeframe.answerBy(today())))
                .chain(timeframe -> deadlines.run(application, today(), application.answerBy, timeframe))
                .chain(() -> help.settle(application.id))
                .chain(() -> logbook.record(application, before, null, Logbook.GUARDIAN, null))
                .chain(() -> told(application, guardianName));
    }

    private Uni<Void> told(Application application, String guardianName) {
        return offers.summary(application.offer).chain(offer -> partners.summary(application.partner)
                .chain(firm -> outbox.tell(
                        application.municipalityCode,
                        new ApplicationReceived(
                                application.id,
                                application.young,
                                application.partner,
                                firm.name(),
                                offer.title(),
                                application.answerBy,
                                guardianName))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
