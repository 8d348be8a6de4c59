package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.bookings.GuestsChanged;
import dk.ungegarantien.bookings.PlacementSummary;
import dk.ungegarantien.bookings.Placements;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells a host who comes: one list, never a letter for each. */
@ApplicationScoped
class HostCorrespondence implements Correspondence {

    private final Placements placements;
    private final Addressees to;
    private final PlacementCalendar calendar;
    private final Links links;

    HostCorrespondence(Placements placements, Addressees to, PlacementCalendar calendar, Links links) {
        this.placements = placements;
        this.to = to;
        this.calendar = calendar;
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(on(GuestsChanged.class, event -> Topic.round(event.round()), this::changed));
    }

    private Uni<List<Letter>> changed(GuestsChanged event) {
        var touched =
                Stream.concat(event.coming().stream(), event.gone().stream()).toList();
        return placements
                .atHost(event.round(), event.partner(), event.ownPlace())
                .chain(now -> placements.byIds(touched).chain(found -> letters(event, now, found)));
    }

    private Uni<List<Letter>> letters(
            GuestsChanged event, List<PlacementSummary> now, Map<UUID, PlacementSummary> found) {
        var gone =
                event.gone().stream().map(found::get).filter(Objects::nonNull).toList();
        var any = Stream.concat(now.stream(), found.values().stream()).findFirst();
        if (any.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var firm = any.get().firm();
        var first = event.gone().isEmpty() && Set.copyOf(event.coming()).containsAll(ids(now));
        var written = event.partner() != null
                ? to.firm(event.partner(), language -> content(event, firm, first, now, gone, language))
                : Uni.createFrom()
                        .item(
                                any.get().hostEmail() == null
                                        ? List.<Letter>of()
                                        : List.of(Letter.to(
                                                new Recipient(any.get().hostEmail(), Language.DA),
                                                content(event, firm, first, now, gone, Language.DA))));
        return written.map(letters -> letters.stream()
                .map(letter -> letter.withCalendar(calendar.forHost(
                        now, gone, event.sequence(), letter.to().language())))
                .toList());
    }

    private Content content(
            GuestsChanged event,
            String firm,
            boolean first,
            List<PlacementSummary> now,
            List<PlacementSummary> gone,
            Language language) {
        var fresh =
                now.stream().filter(one -> event.coming().contains(one.id())).toList();
        return new PlacementContents.Guests(
                firm,
                first,
                lines(now, language),
                first ? List.of() : lines(fresh, language),
                lines(gone, language),
                now.stream()
                        .map(one -> Spoken.contact(one.school()))
                        .distinct()
                        .sorted()
                        .toList(),
                event.partner() == null ? null : links.guests());
    }

    /** {@code uge 6, fra mandag den 8. februar 2027: Anna, 8.B (»Praktik i bageriet«)}, by week and name. */
    private static List<String> lines(Collection<PlacementSummary> placed, Language language) {
        return placed.stream()
                .sorted(Comparator.comparing(
                                (PlacementSummary one) -> one.weeks().get(0))
                        .thenComparing(one -> one.pupil().firstName())
                        .thenComparing(PlacementSummary::id))
                .flatMap(one -> one.weeks().stream().map(week -> "%s: %s, %s%s"
                        .formatted(
                                Spoken.week(week, one.weekdays(), language),
                                one.pupil().firstName(),
                                one.pupil().className(),
                                one.offer() == null
                                        ? ""
                                        : " (%s)"
                                                .formatted(Spoken.quoted(
                                                        one.offer().title(), language)))))
                .toList();
    }

    private static List<UUID> ids(List<PlacementSummary> placed) {
        return placed.stream().map(PlacementSummary::id).toList();
    }
}
