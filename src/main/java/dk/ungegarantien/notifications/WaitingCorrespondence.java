package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.bookings.BookingStatus;
import dk.ungegarantien.bookings.PlacementSummary;
import dk.ungegarantien.bookings.Placements;
import dk.ungegarantien.bookings.QueueEnded;
import dk.ungegarantien.bookings.SeatOffered;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** What pupils hear who wait for a seat. Only they are told: guardians hear of it when it has become a place. */
@ApplicationScoped
class WaitingCorrespondence implements Correspondence {

    private final Placements placements;
    private final Pupils pupils;
    private final Schools schools;
    private final PupilReaders readers;
    private final Links links;

    WaitingCorrespondence(Placements placements, Pupils pupils, Schools schools, PupilReaders readers, Links links) {
        this.placements = placements;
        this.pupils = pupils;
        this.schools = schools;
        this.readers = readers;
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(SeatOffered.class, event -> Topic.round(event.round()), this::asked),
                on(QueueEnded.class, event -> Topic.round(event.round()), this::inVain));
    }

    /** Whoever has not joined tells the coordinator. */
    private Uni<List<Letter>> asked(SeatOffered event) {
        return placements.byIds(List.of(event.booking())).chain(found -> {
            var held = found.get(event.booking());
            return held == null || held.status() != BookingStatus.HELD
                    ? Uni.createFrom().item(List.of())
                    : letters(held.pupil(), reader -> asked(reader, held, event));
        });
    }

    private PlacementContents.Asked asked(PupilReaders.Reader reader, PlacementSummary held, SeatOffered event) {
        var language = reader.recipient().language();
        return new PlacementContents.Asked(
                reader.name(),
                held.firm(),
                weeks(held.weeks(), language),
                Spoken.moment(event.until(), language),
                Spoken.contact(held.school()),
                links.myRound(event.round()));
    }

    private Uni<List<Letter>> inVain(QueueEnded event) {
        return pupils.summary(event.pupil()).chain(pupil -> schools.summary(pupil.school())
                .chain(school -> letters(pupil, reader -> inVain(reader, school, event))));
    }

    private PlacementContents.InVain inVain(PupilReaders.Reader reader, SchoolSummary school, QueueEnded event) {
        return new PlacementContents.InVain(
                reader.name(),
                event.host(),
                weeks(event.weeks(), reader.recipient().language()),
                event.closed(),
                Spoken.contact(school),
                links.myRound(event.round()));
    }

    private Uni<List<Letter>> letters(PupilSummary pupil, Function<PupilReaders.Reader, Content> content) {
        return readers.of(pupil).map(found -> found.stream()
                .filter(PupilReaders.Reader::isPupil)
                .map(reader -> Letter.to(reader.recipient(), content.apply(reader)))
                .toList());
    }

    private static List<String> weeks(List<IsoWeek> weeks, Language language) {
        return weeks.stream().map(week -> Spoken.week(week, language)).toList();
    }
}
