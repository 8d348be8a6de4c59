package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.applications.ApplicationAccepted;
import dk.ungegarantien.applications.ApplicationConfirmed;
import dk.ungegarantien.applications.ApplicationInvited;
import dk.ungegarantien.applications.ApplicationReceived;
import dk.ungegarantien.applications.ApplicationReferred;
import dk.ungegarantien.applications.ApplicationWithdrawn;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is told what on the way of an application. */
@ApplicationScoped
class ApplicationCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;
    private final Clock clock;
    private final String host;

    ApplicationCorrespondence(
            Addressees to, Links links, Clock clock, @ConfigProperty(name = "ungegarantien.public-url") URI publicUrl) {
        this.to = to;
        this.links = links;
        this.clock = clock;
        this.host = publicUrl.getHost();
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(ApplicationReceived.class, event -> Topic.application(event.application()), this::received),
                on(ApplicationInvited.class, event -> Topic.application(event.application()), this::invited),
                on(ApplicationAccepted.class, event -> Topic.application(event.application()), this::accepted),
                on(ApplicationConfirmed.class, event -> Topic.application(event.application()), this::confirmed),
                on(ApplicationReferred.class, event -> Topic.application(event.application()), this::referred),
                on(ApplicationWithdrawn.class, event -> Topic.application(event.application()), this::withdrawn));
    }

    private Uni<List<Letter>> received(ApplicationReceived event) {
        var toYoung = to.young(
                event.young(),
                young -> new ApplicationContents.Receipt(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        Spoken.day(event.answerBy(), young.language()),
                        links.myApplication(event.application())));
        return and(
                toYoung,
                to.firm(
                        event.partner(),
                        language -> new ApplicationContents.Arrived(
                                event.offerTitle(),
                                Spoken.day(event.answerBy(), language),
                                links.receivedApplication(event.application()))));
    }

    private Uni<List<Letter>> invited(ApplicationInvited event) {
        return to.young(
                        event.young(),
                        young -> new ApplicationContents.Invited(
                                Spoken.firstName(young.name()),
                                event.partnerName(),
                                event.offerTitle(),
                                Spoken.moment(event.at(), young.language()),
                                event.place(),
                                event.message(),
                                event.version() > 1,
                                links.myApplication(event.application())))
                .map(letters -> letters.stream()
                        .map(letter -> letter.withCalendar(
                                appointment(event, letter.to().language())))
                        .toList());
    }

    private String appointment(ApplicationInvited event, Language language) {
        var title =
                language == Language.DA ? "Samtale hos " + event.partnerName() : "Meeting at " + event.partnerName();
        return new CalendarFile(
                        event.application(),
                        event.version(),
                        title,
                        event.at(),
                        event.place(),
                        links.myApplication(event.application()))
                .written(host, clock.instant());
    }

    private Uni<List<Letter>> accepted(ApplicationAccepted event) {
        return to.young(
                event.young(),
                young -> new ApplicationContents.Accepted(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        event.message(),
                        Spoken.day(event.confirmBy(), young.language()),
                        links.myApplication(event.application())));
    }

    private Uni<List<Letter>> confirmed(ApplicationConfirmed event) {
        var link = links.receivedApplication(event.application());
        return to.firm(event.partner(), language -> new ApplicationContents.Confirmed(event.offerTitle(), link));
    }

    private Uni<List<Letter>> withdrawn(ApplicationWithdrawn event) {
        var link = links.receivedApplication(event.application());
        return to.firm(event.partner(), language -> new ApplicationContents.Withdrawn(event.offerTitle(), link));
    }

    private Uni<List<Letter>> referred(ApplicationReferred event) {
        var toYoung = to.young(
                event.young(),
                young -> new ApplicationContents.Referred(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        event.reason(),
                        event.toOffer() == null ? null : event.toOffer().name(),
                        event.toPartner() == null ? null : event.toPartner().name(),
                        event.professional() == null
                                ? null
                                : Spoken.professional(event.professional(), young.language()),
                        links.myApplication(event.application())));
        if (event.professional() != null) {
            return and(toYoung, toProfessionals(event));
        }
        return event.toPartner() == null ? toYoung : and(toYoung, toNamedFirm(event));
    }

    /** What is named to a young person is told to the firm too, but not who it was named to. */
    private Uni<List<Letter>> toNamedFirm(ApplicationReferred event) {
        return to.firm(
                event.toPartner().id(),
                language -> new ApplicationContents.Recommended(event.partnerName(), links.firmsOffers()));
    }

    private Uni<List<Letter>> toProfessionals(ApplicationReferred event) {
        return to.professionals(
                event.municipality(),
                event.professional(),
                language -> new ApplicationContents.HandedOver(links.deskApplications()));
    }
}
