package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.bookings.OwnPlaceApproved;
import dk.ungegarantien.bookings.PlacementChanged;
import dk.ungegarantien.bookings.PlacementSummary;
import dk.ungegarantien.bookings.Placements;
import dk.ungegarantien.bookings.PlacesLost;
import dk.ungegarantien.offers.InternshipTerms;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who is told what when a pupil of a published round goes somewhere: the pupil and the guardians, and who looks after them when a place is lost. */
@ApplicationScoped
class PlacementCorrespondence implements Correspondence {

    private final Placements placements;
    private final Accounts accounts;
    private final PupilReaders readers;
    private final Addressees to;
    private final PlacementCalendar calendar;
    private final Links links;

    PlacementCorrespondence(
            Placements placements,
            Accounts accounts,
            PupilReaders readers,
            Addressees to,
            PlacementCalendar calendar,
            Links links) {
        this.placements = placements;
        this.accounts = accounts;
        this.readers = readers;
        this.to = to;
        this.calendar = calendar;
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(PlacementChanged.class, event -> Topic.round(event.round()), this::changed),
                on(PlacesLost.class, event -> Topic.round(event.round()), this::lost),
                on(OwnPlaceApproved.class, event -> Topic.round(event.ownPlace()), this::invited));
    }

    /** What was told before may have changed again meanwhile: then the later event tells it. */
    private Uni<List<Letter>> changed(PlacementChanged event) {
        var ids = Stream.of(event.before(), event.after())
                .filter(Objects::nonNull)
                .toList();
        return placements.byIds(ids).chain(found -> {
            var before = event.before() == null ? null : found.get(event.before());
            var after = event.after() == null ? null : found.get(event.after());
            var any = after == null ? before : after;
            return any == null
                    ? Uni.createFrom().item(List.of())
                    : readers.of(any.pupil()).map(readers -> readers.stream()
                            .map(reader -> letter(reader, before, after, event))
                            .toList());
        });
    }

    private Letter letter(
            PupilReaders.Reader reader, PlacementSummary before, PlacementSummary after, PlacementChanged event) {
        var language = reader.recipient().language();
        var child = reader.isPupil()
                ? null
                : (after == null ? before : after).pupil().firstName();
        var link = reader.isPupil() ? links.myPlacements() : null;
        var content = after == null
                ? new PlacementContents.Off(
                        reader.name(), child, before.firm(), event.lost(), Spoken.contact(before.school()), link)
                : new PlacementContents.Placed(
                        reader.name(),
                        child,
                        after.firm(),
                        before == null ? null : before.firm(),
                        after.weeks().stream()
                                .map(week -> Spoken.week(week, after.weekdays(), language))
                                .toList(),
                        Spoken.place(after),
                        meeting(after, language),
                        Spoken.contact(after.school()),
                        link);
        return Letter.to(reader.recipient(), content)
                .withCalendar(calendar.forPupil(before, after, event.sequence(), language));
    }

    /** Null when nobody has said. */
    private static String meeting(PlacementSummary placement, Language language) {
        if (placement.offer() == null
                || !(placement.offer().terms() instanceof InternshipTerms terms)
                || terms.meetingTime() == null) {
            return null;
        }
        var time = DateTimeFormatter.ofPattern(language == Language.DA ? "HH.mm" : "HH:mm")
                .format(terms.meetingTime());
        return (language == Language.DA ? "%s kl. %s" : "%s at %s").formatted(terms.meetingPlace(), time);
    }

    private Uni<List<Letter>> lost(PlacesLost event) {
        var content = new PlacementContents.Lost(
                event.roundTitle(), event.host(), event.words(), event.pupils(), links.board(event.round()));
        return accounts.byIds(event.tell())
                .chain(known -> known.isEmpty()
                        ? to.role(event.municipality(), Roles.COORDINATOR, language -> content)
                        : Uni.createFrom()
                                .item(known.stream()
                                        .map(account -> Letter.to(Recipient.of(account), content))
                                        .toList()));
    }

    private Uni<List<Letter>> invited(OwnPlaceApproved event) {
        return Uni.createFrom()
                .item(List.of(Letter.to(
                        new Recipient(event.email(), Language.DA),
                        new PlacementContents.Invited(
                                Spoken.firstName(event.contactName()),
                                event.firm(),
                                event.school(),
                                event.schoolContact(),
                                links.becomePartner()))));
    }
}
