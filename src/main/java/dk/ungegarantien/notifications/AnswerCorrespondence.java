package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.CalendarFiles.onlyWith;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.applications.ApplicationAccepted;
import dk.ungegarantien.applications.ApplicationInvited;
import dk.ungegarantien.applications.ApplicationReferred;
import dk.ungegarantien.applications.Talk;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is told what when a firm answers: it invites, says yes, or names who takes over. */
@ApplicationScoped
class AnswerCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;
    private final CalendarFiles calendars;

    AnswerCorrespondence(Addressees to, Links links, CalendarFiles calendars) {
        this.to = to;
        this.links = links;
        this.calendars = calendars;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(ApplicationInvited.class, event -> Topic.application(event.application()), this::invited),
                on(ApplicationAccepted.class, event -> Topic.application(event.application()), this::accepted),
                on(ApplicationReferred.class, event -> Topic.application(event.application()), this::referred));
    }

    /** The firm has it in its calendar too. */
    private Uni<List<Letter>> invited(ApplicationInvited event) {
        var id = event.application();
        var talk = Appointment.of(id, new Talk(event.at(), event.place(), event.version()));
        var toYoung = to.young(
                event.young(),
                young -> new ApplicationContents.Invited(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        Spoken.moment(event.at(), young.language()),
                        event.place(),
                        event.message(),
                        event.version() > 1,
                        links.myApplication(id)));
        var toFirm = to.firm(
                event.partner(),
                language -> new ApplicationContents.TalkArranged(
                        event.offerTitle(),
                        Spoken.moment(event.at(), language),
                        event.place(),
                        event.version() > 1,
                        links.receivedApplication(id)));
        return and(
                calendars.forYoung(id, talk, event.partnerName(), toYoung),
                calendars.forFirm(id, talk, event.offerTitle(), toFirm));
    }

    private Uni<List<Letter>> accepted(ApplicationAccepted event) {
        var id = event.application();
        var off = off(id, event.calledOff());
        var toYoung = to.young(
                event.young(),
                young -> new ApplicationContents.Accepted(
                        Spoken.firstName(young.name()),
                        event.partnerName(),
                        event.offerTitle(),
                        event.message(),
                        Spoken.day(event.confirmBy(), young.language()),
                        when(event.calledOff(), young.language()),
                        links.myApplication(id)));
        return and(
                calendars.forYoung(id, off, event.partnerName(), toYoung),
                talkOff(id, event.partner(), event.calledOff(), event.offerTitle()));
    }

    private Uni<List<Letter>> referred(ApplicationReferred event) {
        var id = event.application();
        var off = off(id, event.calledOff());
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
                        when(event.calledOff(), young.language()),
                        links.myApplication(id)));
        return and(
                and(
                        calendars.forYoung(id, off, event.partnerName(), toYoung),
                        talkOff(id, event.partner(), event.calledOff(), event.offerTitle())),
                toWhoTakesOver(event));
    }

    /** Whoever has the talk in the firm's calendar is written to when it is not needed any more. */
    private Uni<List<Letter>> talkOff(UUID id, UUID partner, Talk calledOff, String offer) {
        var off = off(id, calledOff);
        var letters = onlyWith(
                off,
                () -> to.firm(
                        partner,
                        language -> new ApplicationContents.TalkOff(
                                offer, when(calledOff, language), links.receivedApplication(id))));
        return calendars.forFirm(id, off, offer, letters);
    }

    /** What is named to a young person is told to the firm too, but not who it was named to. */
    private Uni<List<Letter>> toWhoTakesOver(ApplicationReferred event) {
        if (event.professional() != null) {
            return to.professionals(
                    event.municipality(),
                    event.professional(),
                    language -> new ApplicationContents.HandedOver(links.queue()));
        }
        return event.toPartner() == null
                ? Uni.createFrom().item(List.of())
                : to.firm(
                        event.toPartner().id(),
                        language -> new ApplicationContents.Recommended(event.partnerName(), links.firmsOffers()));
    }

    private static Appointment off(UUID id, Talk calledOff) {
        return calledOff == null ? null : Appointment.of(id, calledOff).calledOff();
    }

    private static String when(Talk talk, Language language) {
        return talk == null ? null : Spoken.moment(talk.at(), language);
    }
}
