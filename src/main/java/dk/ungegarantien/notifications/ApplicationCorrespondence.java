package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Addressees.and;
import static dk.ungegarantien.notifications.CalendarFiles.onlyWith;
import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.applications.ApplicationConfirmed;
import dk.ungegarantien.applications.ApplicationReceived;
import dk.ungegarantien.applications.ApplicationWithdrawn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who is told what when a young person applies, takes a place, or withdraws. */
@ApplicationScoped
class ApplicationCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;
    private final CalendarFiles calendars;

    ApplicationCorrespondence(Addressees to, Links links, CalendarFiles calendars) {
        this.to = to;
        this.links = links;
        this.calendars = calendars;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(ApplicationReceived.class, event -> Topic.application(event.application()), this::received),
                on(ApplicationConfirmed.class, event -> Topic.application(event.application()), this::confirmed),
                on(ApplicationWithdrawn.class, event -> Topic.application(event.application()), this::withdrawn));
    }

    private Uni<List<Letter>> received(ApplicationReceived event) {
        var toYoung = to.young(
                event.young(),
                young -> new ApplicationContents.Receipt(
                        Spoken.firstName(young.name()),
                        event.guardianName(),
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

    /** Who has just taken a place knows it; they are written to for their calendar. */
    private Uni<List<Letter>> confirmed(ApplicationConfirmed event) {
        var id = event.application();
        var start = event.firstDay() == null ? null : Appointment.of(id, event.firstDay());
        var toYoung = onlyWith(
                start,
                () -> to.young(
                        event.young(),
                        young -> new ApplicationContents.PlaceTaken(
                                Spoken.firstName(young.name()),
                                event.partnerName(),
                                event.offerTitle(),
                                Spoken.start(event.firstDay(), young.language()),
                                event.firstDay().place(),
                                links.myApplication(id))));
        var toFirm = to.firm(
                event.partner(),
                language -> new ApplicationContents.Confirmed(
                        event.offerTitle(),
                        start == null ? null : Spoken.start(event.firstDay(), language),
                        links.receivedApplication(id)));
        return and(
                calendars.forYoung(id, start, event.partnerName(), toYoung),
                calendars.forFirm(id, start, event.offerTitle(), toFirm));
    }

    /** What stands in the calendars is taken out of both. */
    private Uni<List<Letter>> withdrawn(ApplicationWithdrawn event) {
        var id = event.application();
        var off = off(event);
        var toYoung = onlyWith(
                off,
                () -> to.young(
                        event.young(),
                        young -> new ApplicationContents.TakenBack(
                                Spoken.firstName(young.name()),
                                event.partnerName(),
                                event.offerTitle(),
                                links.myApplication(id))));
        var toFirm = to.firm(
                event.partner(),
                language -> new ApplicationContents.Withdrawn(
                        event.offerTitle(), off != null, links.receivedApplication(id)));
        return and(
                calendars.forYoung(id, off, event.partnerName(), toYoung),
                calendars.forFirm(id, off, event.offerTitle(), toFirm));
    }

    private static Appointment off(ApplicationWithdrawn event) {
        if (event.calledOff() != null) {
            return Appointment.of(event.application(), event.calledOff()).calledOff();
        }
        return event.givenUp() == null
                ? null
                : Appointment.of(event.application(), event.givenUp()).calledOff();
    }
}
