package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.applications.AnswersDue;
import dk.ungegarantien.applications.ApplicationEscalated;
import dk.ungegarantien.applications.ConfirmationsDue;
import dk.ungegarantien.applications.Pending;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who is told what when the clock of the guarantee strikes. */
@ApplicationScoped
class GuaranteeCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;

    GuaranteeCorrespondence(Addressees to, Links links) {
        this.to = to;
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(AnswersDue.class, this::answersDue),
                on(ConfirmationsDue.class, this::confirmationsDue),
                on(ApplicationEscalated.class, this::escalated));
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
                                .map(one -> line(one.offerTitle(), one, language))
                                .toList(),
                        link));
    }

    private Uni<List<Letter>> confirmationsDue(ConfirmationsDue event) {
        var waiting = event.applications();
        var link = waiting.size() == 1 ? links.myApplication(waiting.get(0).application()) : links.myPage();
        return to.young(
                event.young(),
                young -> new GuaranteeContents.ConfirmationsDue(
                        Spoken.firstName(young.name()),
                        waiting.stream()
                                .map(one -> line(one.partnerName(), one, young.language()))
                                .toList(),
                        link));
    }

    private static String line(String what, Pending pending, Language language) {
        var day = Spoken.day(pending.lastDay(), language);
        return language == Language.DA
                ? "»%s«: senest %s".formatted(what, day)
                : "“%s”: no later than %s".formatted(what, day);
    }

    private Uni<List<Letter>> escalated(ApplicationEscalated event) {
        var toYoung = to.young(event.young(), young -> calledIn(event, young));
        var toFirm = to.firm(
                event.partner(),
                language -> new GuaranteeContents.CalledInAtFirm(
                        event.offerTitle(), event.unconfirmed(), links.receivedApplication(event.application())));
        var toProfessionals = to.professionals(
                event.municipality(),
                event.professional(),
                language -> new GuaranteeContents.CalledIn(
                        event.unconfirmed(), event.partnerName(), event.offerTitle(), links.deskApplications()));
        return and(and(toYoung, toFirm), toProfessionals);
    }

    private Content calledIn(ApplicationEscalated event, YoungPerson young) {
        var name = Spoken.firstName(young.name());
        var professional = Spoken.professional(event.professional(), young.language());
        var link = links.myApplication(event.application());
        return event.unconfirmed()
                ? new GuaranteeContents.CalledInToConfirm(
                        name, event.partnerName(), event.offerTitle(), professional, link)
                : new GuaranteeContents.CalledInForYou(
                        name, event.partnerName(), event.offerTitle(), professional, link);
    }
}
