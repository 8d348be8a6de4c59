package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.visits.VisitAnswerDue;
import dk.ungegarantien.visits.VisitAsked;
import dk.ungegarantien.visits.VisitBooked;
import dk.ungegarantien.visits.VisitCancelled;
import dk.ungegarantien.visits.VisitFacts;
import dk.ungegarantien.visits.VisitKept;
import dk.ungegarantien.visits.VisitProposed;
import dk.ungegarantien.visits.VisitReferred;
import dk.ungegarantien.visits.VisitSide;
import dk.ungegarantien.visits.VisitUnanswered;
import dk.ungegarantien.visits.VisitWithdrawn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is told what about the visits of classes. The two sides are the firm, and the coordinator with whoever goes with the class. */
@ApplicationScoped
class VisitCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;
    private final CalendarFiles calendars;

    VisitCorrespondence(Addressees to, Links links, CalendarFiles calendars) {
        this.to = to;
        this.links = links;
        this.calendars = calendars;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(VisitAsked.class, event -> Topic.visit(event.visit().visit()), this::asked),
                on(VisitBooked.class, event -> Topic.visit(event.visit().visit()), this::booked),
                on(VisitProposed.class, event -> Topic.visit(event.visit().visit()), this::proposed),
                on(VisitKept.class, event -> Topic.visit(event.visit().visit()), this::kept),
                on(VisitReferred.class, event -> Topic.visit(event.visit().visit()), this::referred),
                on(VisitWithdrawn.class, event -> Topic.visit(event.visit().visit()), this::withdrawn),
                on(VisitCancelled.class, event -> Topic.visit(event.visit().visit()), this::cancelled),
                on(VisitAnswerDue.class, event -> Topic.visit(event.visit().visit()), this::answerDue),
                on(VisitUnanswered.class, event -> Topic.visit(event.visit().visit()), this::unanswered));
    }

    private Uni<List<Letter>> asked(VisitAsked event) {
        return toFirm(
                event.visit(),
                language -> new VisitContents.Asked(
                        atFirm(event.visit(), language), event.message(), Spoken.day(event.answerBy(), language)));
    }

    private Uni<List<Letter>> booked(VisitBooked event) {
        var visit = event.visit();
        return toBothCalendars(visit, Appointment.of(visit), facts -> new VisitContents.Booked(facts, event.moved()));
    }

    private Uni<List<Letter>> proposed(VisitProposed event) {
        return toCoordinator(
                event.visit(),
                language -> new VisitContents.Proposed(
                        atSchool(event.visit(), language),
                        Spoken.time(event.proposal(), language),
                        event.words(),
                        event.booked(),
                        Spoken.day(event.answerBy(), language)));
    }

    private Uni<List<Letter>> kept(VisitKept event) {
        return toFirm(
                event.visit(), language -> new VisitContents.Kept(atFirm(event.visit(), language), event.words()));
    }

    /** A firm that is named hears of it from the school, when the school asks. */
    private Uni<List<Letter>> referred(VisitReferred event) {
        var visit = event.visit();
        var letters = toCoordinator(
                visit,
                language -> new VisitContents.Referred(
                        atSchool(visit, language),
                        event.words(),
                        event.toOffer() == null ? null : event.toOffer().name(),
                        event.toPartner() == null ? null : event.toPartner().name()));
        return event.toOffer() != null || event.toPartner() != null
                ? letters
                : and(
                        letters,
                        to.professionals(
                                visit.municipality(),
                                Professional.CONSULTANT,
                                language -> new VisitContents.HandedOver(atSchool(visit, language), event.words())));
    }

    private Uni<List<Letter>> withdrawn(VisitWithdrawn event) {
        return toFirm(
                event.visit(), language -> new VisitContents.Withdrawn(atFirm(event.visit(), language), event.words()));
    }

    private Uni<List<Letter>> cancelled(VisitCancelled event) {
        var visit = event.visit();
        return toBothCalendars(
                visit,
                Appointment.cancelled(visit),
                facts -> new VisitContents.Cancelled(facts, event.byPartner(), event.words()));
    }

    private Uni<List<Letter>> answerDue(VisitAnswerDue event) {
        var visit = event.visit();
        return event.turn() == VisitSide.PARTNER
                ? toFirm(visit, language -> new VisitContents.AnswerDue(atFirm(visit, language), true))
                : toCoordinator(visit, language -> new VisitContents.AnswerDue(atSchool(visit, language), false));
    }

    private Uni<List<Letter>> unanswered(VisitUnanswered event) {
        var visit = event.visit();
        Function<Language, Content> content =
                language -> new VisitContents.Unanswered(atSchool(visit, language), event.turn() == VisitSide.PARTNER);
        return and(
                toCoordinator(visit, content),
                to.professionals(visit.municipality(), Professional.CONSULTANT, content));
    }

    /** Each side gets its own link and the same entry, so do the teacher and the coordinator. */
    private Uni<List<Letter>> toBothCalendars(
            VisitFacts visit, Appointment appointment, Function<VisitContents.Facts, Content> content) {
        Function<Language, Content> ofSchool = language -> content.apply(atSchool(visit, language));
        var firm = calendars.forVisit(
                visit,
                appointment,
                links.receivedVisit(visit.visit()),
                toFirm(visit, language -> content.apply(atFirm(visit, language))));
        var school = calendars.forVisit(
                visit,
                appointment,
                links.visit(visit.visit()),
                toCoordinator(visit, ofSchool).map(letters -> withTeacher(visit, letters, ofSchool)));
        return and(firm, school);
    }

    private static List<Letter> withTeacher(
            VisitFacts visit, List<Letter> letters, Function<Language, Content> content) {
        var teacher = Letter.to(new Recipient(visit.contact().email(), Language.DA), content.apply(Language.DA));
        return Stream.concat(letters.stream(), Stream.of(teacher)).toList();
    }

    private Uni<List<Letter>> toFirm(VisitFacts visit, Function<Language, Content> content) {
        return to.firm(visit.partner(), content);
    }

    /** Whoever asked; where that account is gone, all coordinators. */
    private Uni<List<Letter>> toCoordinator(VisitFacts visit, Function<Language, Content> content) {
        return visit.askedBy() == null
                ? to.professionals(visit.municipality(), Professional.COORDINATOR, content)
                : to.account(visit.askedBy(), content);
    }

    private VisitContents.Facts atFirm(VisitFacts visit, Language language) {
        return facts(visit, links.receivedVisit(visit.visit()), language);
    }

    private VisitContents.Facts atSchool(VisitFacts visit, Language language) {
        return facts(visit, links.visit(visit.visit()), language);
    }

    private static VisitContents.Facts facts(VisitFacts visit, String link, Language language) {
        var contact = visit.contact();
        return new VisitContents.Facts(
                visit.offerTitle(),
                visit.partnerName(),
                "%s, %s".formatted(visit.className(), visit.schoolName()),
                visit.pupils(),
                visit.atSchool(),
                Spoken.time(visit.time(), language),
                visit.place(),
                Stream.of(contact.name(), contact.phone(), contact.email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                link);
    }
}
