package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.applications.AnswersDue;
import dk.ungegarantien.applications.ApplicationEscalated;
import dk.ungegarantien.applications.Awaited;
import dk.ungegarantien.applications.ChoicesDue;
import dk.ungegarantien.applications.HelpWanted;
import dk.ungegarantien.applications.Pending;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who is told what when the clock of the guarantee strikes. */
@ApplicationScoped
class GuaranteeCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;
    private final Calls calls;
    private final Clock clock;

    GuaranteeCorrespondence(Addressees to, Links links, Calls calls, Clock clock) {
        this.to = to;
        this.links = links;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(
                        AnswersDue.class,
                        event -> Topic.ofAll(ids(event.applications()), event.partner()),
                        this::answersDue),
                on(ChoicesDue.class, event -> Topic.ofAll(ids(event.applications()), event.young()), this::choicesDue),
                on(ApplicationEscalated.class, event -> Topic.application(event.application()), this::escalated),
                on(HelpWanted.class, event -> Topic.application(event.application()), this::helpWanted));
    }

    private static List<UUID> ids(List<Pending> waiting) {
        return waiting.stream().map(Pending::application).toList();
    }

    private Uni<List<Letter>> answersDue(AnswersDue event) {
        var waiting = event.applications();
        var link = waiting.size() == 1
                ? links.receivedApplication(waiting.get(0).application())
                : links.receivedApplications();
        return to.firm(
                event.partner(),
                language -> new GuaranteeContents.AnswersDue(
                        waiting.size(),
                        waiting.stream()
                                .map(one -> line(Spoken.quoted(one.offerTitle(), language), one, language))
                                .toList(),
                        link));
    }

    private Uni<List<Letter>> choicesDue(ChoicesDue event) {
        var waiting = event.applications();
        var link = waiting.size() == 1 ? links.myApplication(waiting.get(0).application()) : links.myPage();
        return to.young(
                event.young(),
                young -> new GuaranteeContents.ChoicesDue(
                        Spoken.firstName(young.name()),
                        waiting.stream()
                                .map(one -> choice(one, young.language()))
                                .toList(),
                        link));
    }

    private static String choice(Pending pending, Language language) {
        var danish = language == Language.DA;
        var toDo = pending.awaited() == Awaited.CONFIRMATION
                ? danish ? "tag imod pladsen" : "take the place"
                : danish ? "se, hvor de hjælper dig hen" : "see where they guide you";
        return line(pending.partnerName() + ": " + toDo, pending, language);
    }

    private static String line(String what, Pending pending, Language language) {
        var day = Spoken.day(pending.lastDay(), language);
        return language == Language.DA
                ? "%s, senest %s".formatted(what, day)
                : "%s, no later than %s".formatted(what, day);
    }

    /** A firm that has guided somebody on has done its part, and one that a guardian keeps waiting knows nothing. The professionals are told of all at once, see {@link CallRounds}. */
    private Uni<List<Letter>> escalated(ApplicationEscalated event) {
        var toYoung = to.young(event.young(), young -> calledIn(event, young));
        var letters = event.awaited() == Awaited.ANSWER || event.awaited() == Awaited.CONFIRMATION
                ? and(toYoung, toFirm(event))
                : toYoung;
        return letters.call(() -> call(event));
    }

    private Uni<Void> call(ApplicationEscalated event) {
        return to.professionals(event.municipality(), event.professional())
                .chain(professionals -> calls.persist(
                        professionals.stream().map(account -> new Call(account.id(), event, clock.instant()))));
    }

    private Uni<List<Letter>> toFirm(ApplicationEscalated event) {
        return to.firm(
                event.partner(),
                language -> new GuaranteeContents.CalledInAtFirm(
                        event.offerTitle(),
                        event.awaited() == Awaited.CONFIRMATION,
                        links.receivedApplication(event.application())));
    }

    private Content calledIn(ApplicationEscalated event, YoungPerson young) {
        var name = Spoken.firstName(young.name());
        var firm = event.partnerName();
        var professional = Spoken.professional(event.professional(), young.language());
        var link = links.myApplication(event.application());
        return switch (event.awaited()) {
            case CONSENT -> new GuardianContents.Silent(name, firm, event.offerTitle(), professional, link);
            case ANSWER -> new GuaranteeContents.CalledInForYou(name, firm, event.offerTitle(), professional, link);
            case CONFIRMATION ->
                new GuaranteeContents.CalledInToConfirm(name, firm, event.offerTitle(), professional, link);
            case CHOICE -> new GuaranteeContents.CalledInToChoose(name, firm, professional, link);
        };
    }

    private Uni<List<Letter>> helpWanted(HelpWanted event) {
        return to.professionals(
                event.municipality(),
                event.professional(),
                language -> new GuaranteeContents.HelpWanted(event.partnerName(), links.queue()));
    }
}
