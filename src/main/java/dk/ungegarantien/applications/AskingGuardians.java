package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.GuardianChanges;
import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Asks guardians for their yes, reminds them, and calls a professional in where nobody can be asked. In the transaction of whoever holds the lock of
 * the application.
 */
@ApplicationScoped
class AskingGuardians implements GuardianChanges {

    private static final int DAYS = (int) Consent.VALID.toDays();

    private final Guardians guardians;
    private final Applications applications;
    private final ConsentPost post;
    private final Deadlines deadlines;
    private final Escalations escalations;
    private final Offers offers;
    private final Partners partners;
    private final Outbox outbox;
    private final Clock clock;

    AskingGuardians(
            Guardians guardians,
            Applications applications,
            ConsentPost post,
            Deadlines deadlines,
            Escalations escalations,
            Offers offers,
            Partners partners,
            Outbox outbox,
            Clock clock) {
        this.guardians = guardians;
        this.applications = applications;
        this.post = post;
        this.deadlines = deadlines;
        this.escalations = escalations;
        this.offers = offers;
        this.partners = partners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The last day on which a guardian who is asked on that day answers in time. */
    static LocalDate lastDay(LocalDate asked) {
        return asked.plusDays(DAYS);
    }

    /** The application has just been written. */
    Uni<Void> begin(Application application, List<GuardianSummary> named) {
        return ask(application, named).chain(asked -> asked.isEmpty() ? nobody(application) : told(application, asked));
    }

    /** The clock has struck: whoever can be written to is written to once more. */
    Uni<Void> remind(Application application) {
        return guardians
                .of(application.young)
                .chain(named -> each(named, guardian -> post.send(application, guardian, ConsentAsked.Why.REMINDER)));
    }

    /** The young person wants the links to be sent again. */
    Uni<Void> again(Application application) {
        if (application.awaited() != Awaited.CONSENT) {
            throw new NotNow(application.status);
        }
        return guardians
                .of(application.young)
                .chain(named -> each(named, guardian -> post.send(application, guardian, ConsentAsked.Why.AGAIN)));
    }

    @Override
    public Uni<Void> changing(UUID young) {
        return applications.awaitingGuardianOf(young).replaceWithVoid();
    }

    /** Those whom nobody had asked before are asked for all that waits. */
    @Override
    public Uni<Void> changed(UUID young) {
        return guardians.of(young).chain(named -> applications
                .awaitingGuardianOf(young)
                .chain(waiting -> each(waiting, application -> changed(application, named))));
    }

    private Uni<Void> changed(Application application, List<GuardianSummary> named) {
        if (application.escalationOpen) {
            return ask(application, named).replaceWithVoid();
        }
        return ask(application, named)
                .chain(asked -> named.stream().noneMatch(GuardianSummary::canBeWrittenTo)
                        ? nobody(application)
                        : asked.isEmpty() ? nothing() : run(application));
    }

    /** Gives those who were asked: who can be written to and has not been asked for it. */
    private Uni<List<GuardianSummary>> ask(Application application, List<GuardianSummary> named) {
        return post.unasked(application, named)
                .call(unasked -> each(unasked, guardian -> post.send(application, guardian, ConsentAsked.Why.FIRST)));
    }

    private Uni<Void> told(Application application, List<GuardianSummary> asked) {
        var names = asked.stream().map(GuardianSummary::name).toList();
        return run(application)
                .chain(() -> about(
                        application,
                        (firm, offer) -> new ApplicationAwaitsGuardian(
                                application.id, application.young, firm, offer, names, application.answerBy)));
    }

    private Uni<Void> run(Application application) {
        var today = LocalDate.now(clock);
        application.awaitUntil(lastDay(today));
        return deadlines
                .timeframe(application.municipalityCode)
                .chain(timeframe -> deadlines.runForGuardian(application, today, application.answerBy, timeframe));
    }

    /** A minor without anybody who can be written to is helped at once. */
    private Uni<Void> nobody(Application application) {
        return escalations
                .callIn(application, Professional.COUNSELLOR, Cause.NO_GUARDIAN)
                .chain(() -> about(
                        application,
                        (firm, offer) -> new GuardianMissing(
                                application.id,
                                application.young,
                                application.municipalityCode,
                                firm,
                                offer,
                                application.escalatedTo)));
    }

    private interface Telling {
        Record of(String firm, String offer);
    }

    private Uni<Void> about(Application application, Telling event) {
        return offers.summary(application.offer).chain(offer -> partners.summary(application.partner)
                .chain(firm -> outbox.tell(application.municipalityCode, event.of(firm.name(), offer.title()))));
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(act::apply)
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
