package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.applications.ApplicationAccepted;
import dk.ungegarantien.applications.ApplicationConfirmed;
import dk.ungegarantien.applications.ApplicationInvited;
import dk.ungegarantien.applications.ApplicationReceived;
import dk.ungegarantien.applications.ApplicationReferred;
import dk.ungegarantien.applications.ApplicationWithdrawn;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is told what on the way of an application. */
@ApplicationScoped
class ApplicationCorrespondence implements Correspondence {

    private final YoungPeople youngPeople;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Links links;
    private final Clock clock;
    private final String host;

    ApplicationCorrespondence(
            YoungPeople youngPeople,
            Memberships memberships,
            Accounts accounts,
            Links links,
            Clock clock,
            @ConfigProperty(name = "ungegarantien.public-url") URI publicUrl) {
        this.youngPeople = youngPeople;
        this.memberships = memberships;
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.host = publicUrl.getHost();
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(ApplicationReceived.class, this::received),
                on(ApplicationInvited.class, this::invited),
                on(ApplicationAccepted.class, this::accepted),
                on(ApplicationConfirmed.class, this::confirmed),
                on(ApplicationReferred.class, this::referred),
                on(ApplicationWithdrawn.class, this::withdrawn));
    }

    private Uni<List<Letter>> received(ApplicationReceived event) {
        var toYoung = toYoung(
                event.young(),
                young -> new ApplicationContents.Receipt(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        Spoken.day(event.answerBy(), young.language()),
                        links.myApplication(event.application())));
        return and(
                toYoung,
                toFirm(
                        event.partner(),
                        language -> new ApplicationContents.Arrived(
                                event.offerTitle(),
                                Spoken.day(event.answerBy(), language),
                                links.receivedApplication(event.application()))));
    }

    private Uni<List<Letter>> invited(ApplicationInvited event) {
        return toYoung(
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
        return toYoung(
                event.young(),
                young -> new ApplicationContents.Accepted(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        event.message(),
                        links.myApplication(event.application())));
    }

    private Uni<List<Letter>> confirmed(ApplicationConfirmed event) {
        var link = links.receivedApplication(event.application());
        return toFirm(event.partner(), language -> new ApplicationContents.Confirmed(event.offerTitle(), link));
    }

    private Uni<List<Letter>> withdrawn(ApplicationWithdrawn event) {
        var link = links.receivedApplication(event.application());
        return toFirm(event.partner(), language -> new ApplicationContents.Withdrawn(event.offerTitle(), link));
    }

    private Uni<List<Letter>> referred(ApplicationReferred event) {
        var toYoung = toYoung(
                event.young(),
                young -> new ApplicationContents.Referred(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        event.reason(),
                        event.toOffer() == null ? null : event.toOffer().name(),
                        event.toPartner() == null ? null : event.toPartner().name(),
                        event.professional() == null ? null : called(event.professional(), young.language()),
                        links.myApplication(event.application())));
        if (event.professional() != null) {
            return and(toYoung, toProfessionals(event));
        }
        return event.toPartner() == null ? toYoung : and(toYoung, toNamedFirm(event));
    }

    /** What is named to a young person is told to the firm too, but not who it was named to. */
    private Uni<List<Letter>> toNamedFirm(ApplicationReferred event) {
        return toFirm(
                event.toPartner().id(),
                language -> new ApplicationContents.Recommended(event.partnerName(), links.firmsOffers()));
    }

    /** Where nobody of that profession has ever logged in, the secretariat sees to it: a hand-over must reach somebody. */
    private Uni<List<Letter>> toProfessionals(ApplicationReferred event) {
        return accounts.professionals(event.municipality(), event.professional().role())
                .chain(found -> found.isEmpty()
                        ? accounts.professionals(event.municipality(), Roles.SECRETARIAT)
                        : Uni.createFrom().item(found))
                .map(found -> letters(found, language -> new ApplicationContents.HandedOver(links.deskApplications())));
    }

    private Uni<List<Letter>> toYoung(UUID id, Function<YoungPerson, Content> content) {
        return youngPeople
                .find(id)
                .map(young -> young == null
                        ? List.of()
                        : List.of(Letter.to(new Recipient(young.email(), young.language()), content.apply(young))));
    }

    private Uni<List<Letter>> toFirm(UUID partner, Function<Language, Content> content) {
        return memberships.of(partner).map(members -> letters(members, content));
    }

    private static List<Letter> letters(List<AccountSummary> recipients, Function<Language, Content> content) {
        return recipients.stream()
                .map(account -> Letter.to(Recipient.of(account), content.apply(account.language())))
                .toList();
    }

    private static Uni<List<Letter>> and(Uni<List<Letter>> some, Uni<List<Letter>> more) {
        return some.chain(first -> more.map(
                second -> Stream.concat(first.stream(), second.stream()).toList()));
    }

    private static String called(Professional professional, Language language) {
        var danish = language == Language.DA;
        return switch (professional) {
            case CONSULTANT ->
                danish ? "en virksomhedskonsulent i kommunen" : "a business consultant in the municipality";
            case COORDINATOR ->
                danish ? "en praktikkoordinator i kommunen" : "a placement coordinator in the municipality";
            case COUNSELLOR -> danish ? "en ungevejleder i kommunen" : "a youth counsellor in the municipality";
        };
    }
}
