package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.applications.ApplicationHandedOver;
import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.applications.PartnerSilent;
import dk.ungegarantien.cases.CaseHandedOn;
import dk.ungegarantien.cases.CaseInHand;
import dk.ungegarantien.cases.CaseLate;
import dk.ungegarantien.cases.DestinationReached;
import dk.ungegarantien.cases.HelpAsked;
import dk.ungegarantien.cases.OfferProposed;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Who is told what when the municipality helps. */
@ApplicationScoped
class CaseCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;
    private final Calls calls;
    private final Clock clock;

    CaseCorrespondence(Addressees to, Links links, Calls calls, Clock clock) {
        this.to = to;
        this.links = links;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(HelpAsked.class, event -> Topic.helpCase(event.helpCase()), this::asked),
                on(CaseInHand.class, event -> Topic.helpCase(event.helpCase()), this::inHand),
                on(CaseHandedOn.class, event -> Topic.helpCase(event.helpCase()), this::handedOn),
                on(OfferProposed.class, event -> Topic.helpCase(event.helpCase()), this::proposed),
                on(CaseLate.class, event -> Topic.helpCase(event.helpCase()), this::late),
                on(DestinationReached.class, event -> Topic.helpCase(event.helpCase()), this::reached),
                on(ApplicationHandedOver.class, event -> Topic.application(event.application()), this::handedOver),
                on(PartnerSilent.class, event -> Topic.heap(event.partner()), this::silent));
    }

    private Uni<List<Letter>> asked(HelpAsked event) {
        return to.professionals(
                event.municipality(),
                event.profession(),
                language -> new CaseContents.Asked(links.helpCase(event.helpCase())));
    }

    private Uni<List<Letter>> inHand(CaseInHand event) {
        return to.young(
                event.young(),
                young -> new CaseContents.InHand(
                        Spoken.firstName(young.name()),
                        event.professionalName(),
                        Spoken.professional(event.profession(), young.language()),
                        links.myHelp(event.helpCase())));
    }

    private Uni<List<Letter>> handedOn(CaseHandedOn event) {
        Function<Language, Content> content =
                language -> new CaseContents.HandedOn(event.byName(), links.helpCase(event.helpCase()));
        return event.colleague() == null
                ? to.professionals(event.municipality(), event.profession(), content)
                : to.account(event.colleague(), content);
    }

    private Uni<List<Letter>> proposed(OfferProposed event) {
        return to.young(
                event.young(),
                young -> new CaseContents.Proposed(
                        Spoken.firstName(young.name()),
                        event.professionalName(),
                        event.offerTitle(),
                        event.partnerName(),
                        event.words(),
                        links.myHelp(event.helpCase())));
    }

    /** Where even the counsellors let it lie, the secretariat hears of it too. */
    private Uni<List<Letter>> late(CaseLate event) {
        Function<Language, Content> content = language -> new CaseContents.Late(event.holder() == null, links.queue());
        if (event.holder() != null) {
            return to.account(event.holder(), content);
        }
        var professionals = to.professionals(event.municipality(), event.profession(), content);
        return event.again()
                ? and(professionals, to.role(event.municipality(), Roles.SECRETARIAT, content))
                : professionals;
    }

    private Uni<List<Letter>> reached(DestinationReached event) {
        return to.young(
                event.young(),
                young -> new CaseContents.Reached(
                        Spoken.firstName(young.name()),
                        event.professionalName(),
                        event.words(),
                        links.myHelp(event.helpCase())));
    }

    /** The professionals are told of all at once, see {@link CallRounds}. */
    private Uni<List<Letter>> handedOver(ApplicationHandedOver event) {
        return to.young(
                        event.young(),
                        young -> new CaseContents.HandedOver(
                                Spoken.firstName(young.name()),
                                event.partnerName(),
                                event.offerTitle(),
                                event.cause() == Cause.FIRM_LEFT,
                                Spoken.professional(event.professional(), young.language()),
                                links.myApplication(event.application())))
                .call(() -> to.professionals(event.municipality(), event.professional())
                        .chain(professionals -> calls.persist(professionals.stream()
                                .map(account -> new Call(account.id(), event, clock.instant())))));
    }

    private Uni<List<Letter>> silent(PartnerSilent event) {
        return to.firm(
                event.partner(),
                language -> new CaseContents.Silent(
                        event.unanswered(),
                        event.pausedOffers(),
                        event.pausedOffers() == 0 ? links.receivedApplications() : links.firmsOverview()));
    }
}
