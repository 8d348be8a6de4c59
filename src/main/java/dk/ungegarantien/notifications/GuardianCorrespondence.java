package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.applications.ApplicationAwaitsGuardian;
import dk.ungegarantien.applications.ApplicationEndedUnsent;
import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.applications.ConsentAsked;
import dk.ungegarantien.applications.ConsentLinks;
import dk.ungegarantien.applications.ConsentLinks.PersonalLink;
import dk.ungegarantien.applications.ConsentWithdrawn;
import dk.ungegarantien.applications.GuardianMissing;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.Denmark;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who is told what while a minor's application waits for a guardian, and when there is no yes. */
@ApplicationScoped
class GuardianCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;
    private final ConsentLinks consentLinks;
    private final Calls calls;
    private final CalendarFiles calendars;
    private final Clock clock;

    GuardianCorrespondence(
            Addressees to, Links links, ConsentLinks consentLinks, Calls calls, CalendarFiles calendars, Clock clock) {
        this.to = to;
        this.links = links;
        this.consentLinks = consentLinks;
        this.calls = calls;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(ConsentAsked.class, event -> Topic.application(event.application()), this::asked),
                on(ApplicationAwaitsGuardian.class, event -> Topic.application(event.application()), this::awaited),
                on(GuardianMissing.class, event -> Topic.application(event.application()), this::missing),
                on(ApplicationEndedUnsent.class, event -> Topic.application(event.application()), this::ended),
                on(ConsentWithdrawn.class, event -> Topic.application(event.application()), this::withdrawn));
    }

    /** The link is made here, in the transaction that writes the mail. */
    private Uni<List<Letter>> asked(ConsentAsked event) {
        return consentLinks
                .make(event.consent(), event.why())
                .map(link -> link == null
                        ? List.of()
                        : List.of(Letter.to(new Recipient(link.email(), link.language()), content(link, event.why()))));
    }

    private Content content(PersonalLink link, ConsentAsked.Why why) {
        var name = Spoken.firstName(link.guardianName());
        var young = Spoken.firstName(link.youngName());
        var until = Spoken.day(LocalDate.ofInstant(link.validUntil(), Denmark.ZONE), link.language());
        var url = links.consent(link.token(), link.language());
        return switch (why) {
            case FIRST -> new GuardianContents.Asked(name, young, link.partnerName(), link.offerTitle(), until, url);
            case REMINDER ->
                new GuardianContents.Reminded(name, young, link.partnerName(), link.offerTitle(), until, url);
            case AGAIN ->
                new GuardianContents.AskedAgain(name, young, link.partnerName(), link.offerTitle(), until, url);
            case RECEIPT -> new GuardianContents.Receipt(name, young, link.partnerName(), link.offerTitle(), url);
        };
    }

    private Uni<List<Letter>> awaited(ApplicationAwaitsGuardian event) {
        return to.young(
                event.young(),
                young -> new GuardianContents.Awaited(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        Spoken.either(event.guardians(), young.language()),
                        Spoken.day(event.until(), young.language()),
                        links.myApplication(event.application())));
    }

    /** The professionals are told of all at once, see {@link CallRounds}. */
    private Uni<List<Letter>> missing(GuardianMissing event) {
        return to.young(
                        event.young(),
                        young -> new GuardianContents.Missing(
                                Spoken.firstName(young.name()),
                                event.partnerName(),
                                event.offerTitle(),
                                Spoken.professional(event.professional(), young.language()),
                                links.myApplication(event.application())))
                .call(() -> to.professionals(event.municipality(), event.professional())
                        .chain(professionals -> calls.persist(professionals.stream()
                                .map(account -> new Call(account.id(), event, clock.instant())))));
    }

    private Uni<List<Letter>> ended(ApplicationEndedUnsent event) {
        return and(
                to.young(event.young(), young -> ended(event, young)),
                toProfessionals(event.municipality(), event.professional()));
    }

    private Content ended(ApplicationEndedUnsent event, YoungPerson young) {
        var name = Spoken.firstName(young.name());
        var professional = Spoken.professional(event.professional(), young.language());
        var link = links.myApplication(event.application());
        return event.cause() == Cause.GUARDIAN_REFUSED
                ? new GuardianContents.Refused(
                        name, event.guardianName(), event.partnerName(), event.offerTitle(), professional, link)
                : new CaseContents.HandedOver(
                        name,
                        event.partnerName(),
                        event.offerTitle(),
                        event.cause() == Cause.FIRM_LEFT,
                        professional,
                        link);
    }

    /** What stands in the calendars is taken out of both. */
    private Uni<List<Letter>> withdrawn(ConsentWithdrawn event) {
        var id = event.application();
        var off = off(event);
        var toYoung = to.young(
                event.young(),
                young -> new GuardianContents.TakenBack(
                        Spoken.firstName(young.name()),
                        event.guardianName(),
                        event.partnerName(),
                        event.offerTitle(),
                        Spoken.professional(event.professional(), young.language()),
                        off != null,
                        links.myApplication(id)));
        var toFirm = to.firm(
                event.partner(),
                language -> new GuardianContents.TakenBackAtFirm(
                        event.offerTitle(), off != null, links.receivedApplication(id)));
        return and(
                and(
                        calendars.forYoung(id, off, event.partnerName(), toYoung),
                        calendars.forFirm(id, off, event.offerTitle(), toFirm)),
                toProfessionals(event.municipality(), event.professional()));
    }

    private Uni<List<Letter>> toProfessionals(String municipality, Professional professional) {
        return to.professionals(
                municipality, professional, language -> new ApplicationContents.HandedOver(links.queue()));
    }

    private static Appointment off(ConsentWithdrawn event) {
        if (event.calledOff() != null) {
            return Appointment.of(event.application(), event.calledOff()).calledOff();
        }
        return event.givenUp() == null
                ? null
                : Appointment.of(event.application(), event.givenUp()).calledOff();
    }
}
