package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.bookings.ArrangementsTold;
import dk.ungegarantien.bookings.GuestMissed;
import dk.ungegarantien.bookings.GuestsUnmarked;
import dk.ungegarantien.bookings.StayEnded;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Who is told what while pupils are with a host, and after. */
@ApplicationScoped
class GuestCorrespondence implements Correspondence {

    private final Addressees to;
    private final Links links;

    GuestCorrespondence(Addressees to, Links links) {
        this.to = to;
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(GuestMissed.class, event -> Topic.booking(event.booking()), this::missed),
                on(StayEnded.class, event -> Topic.booking(event.booking()), this::ended),
                on(ArrangementsTold.class, event -> Topic.booking(event.booking()), this::told),
                on(GuestsUnmarked.class, event -> Topic.heap(event.partner()), this::unmarked));
    }

    private Uni<List<Letter>> missed(GuestMissed event) {
        Function<Language, Content> content = language -> new GuestContents.Missed(
                event.host(),
                event.offer(),
                "%s, %s".formatted(event.className(), event.school()),
                Spoken.week(event.week(), language),
                event.note(),
                event.round() == null ? links.queue() : links.board(event.round()));
        return event.tell().isEmpty()
                ? to.professionals(event.municipality(), Professional.COORDINATOR, content)
                : to.accounts(event.tell(), content);
    }

    private Uni<List<Letter>> ended(StayEnded event) {
        return to.account(
                event.account(),
                language -> new GuestContents.Thanked(event.firstName(), event.host(), event.note(), links.myPage()));
    }

    private Uni<List<Letter>> told(ArrangementsTold event) {
        return to.firm(
                event.partner(),
                language -> new GuestContents.Told(event.firstName(), event.offerTitle(), links.guests()));
    }

    private Uni<List<Letter>> unmarked(GuestsUnmarked event) {
        return to.firm(
                event.partner(),
                language -> new GuestContents.Unmarked(
                        Spoken.week(event.week(), language), event.guests(), links.guests()));
    }
}
