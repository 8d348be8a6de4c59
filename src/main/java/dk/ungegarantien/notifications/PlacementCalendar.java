package dk.ungegarantien.notifications;

import dk.ungegarantien.bookings.PlacementSummary;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The calendar files of placements: an entry for each week, or for each of the fixed days. The entries of a pupil keep their names when the pupil is
 * moved, so that they move in the calendar too; a host has one for each offer and week, however many come.
 */
@ApplicationScoped
class PlacementCalendar {

    private final Names names;
    private final Clock clock;
    private final Links links;

    PlacementCalendar(Names names, Clock clock, Links links) {
        this.names = names;
        this.clock = clock;
        this.links = links;
    }

    /**
     * For pupil and guardians.
     *
     * @param before null for none; what it had more entries of than after are taken out
     * @param after null for none: then all are taken out
     */
    String forPupil(PlacementSummary before, PlacementSummary after, long sequence, Language language) {
        var now = after == null ? List.<Appointment>of() : entries(after, sequence);
        var over = before == null ? List.<Appointment>of() : entries(before, sequence);
        var shown = Stream.concat(now.stream(), over.stream().skip(now.size()).map(entry -> entry.off(sequence)));
        var firm = after == null ? before.firm() : after.firm();
        return file(shown, entry -> entry.titleAt(firm, language), links.myPlacements());
    }

    /**
     * For a host.
     *
     * @param coming all who come now
     * @param gone whose offers and weeks are taken out when nobody else comes
     */
    String forHost(List<PlacementSummary> coming, List<PlacementSummary> gone, long sequence, Language language) {
        var now =
                coming.stream().flatMap(one -> spots(one, sequence)).distinct().toList();
        var known = now.stream().map(spot -> spot.entry().name()).collect(Collectors.toSet());
        var over = gone.stream()
                .flatMap(one -> spots(one, sequence))
                .filter(spot -> !known.contains(spot.entry().name()))
                .distinct()
                .map(spot -> new Spot(spot.title(), spot.entry().off(sequence)));
        var all = Stream.concat(now.stream(), over).toList();
        return all.isEmpty()
                ? null
                : CalendarFile.written(
                        all.stream()
                                .map(spot -> new CalendarFile(
                                        spot.entry(),
                                        spot.title() == null
                                                ? spot.entry()
                                                        .titleAt(
                                                                coming.isEmpty()
                                                                        ? ""
                                                                        : coming.get(0)
                                                                                .firm(),
                                                                language)
                                                : spot.entry().titleAbout(spot.title(), language),
                                        links.guests()))
                                .toList(),
                        names,
                        clock.instant());
    }

    private record Spot(String title, Appointment entry) {}

    private static Stream<Spot> spots(PlacementSummary placement, long sequence) {
        UUID where = placement.offer() == null
                ? placement.ownPlace()
                : placement.offer().id();
        var title = placement.offer() == null ? null : placement.offer().title();
        return placement.weeks().stream()
                .map(week -> new Spot(
                        title,
                        Appointment.days(
                                where + "-" + week, sequence, week.monday(), week.friday(), Spoken.place(placement))));
    }

    private String file(Stream<Appointment> entries, Function<Appointment, String> title, String link) {
        return CalendarFile.written(
                entries.map(entry -> new CalendarFile(entry, title.apply(entry), link))
                        .toList(),
                names,
                clock.instant());
    }

    private static List<Appointment> entries(PlacementSummary placement, long sequence) {
        var spans = placement.weeks().stream()
                .flatMap(week -> spans(placement, week))
                .toList();
        return IntStream.range(0, spans.size())
                .mapToObj(at -> Appointment.days(
                        at == 0 ? placement.entry().toString() : placement.entry() + "-" + (at + 1),
                        sequence,
                        spans.get(at).first(),
                        spans.get(at).last(),
                        Spoken.place(placement)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private record Span(LocalDate first, LocalDate last) {}

    private static Stream<Span> spans(PlacementSummary placement, IsoWeek week) {
        return placement.weekdays().isEmpty()
                ? Stream.of(new Span(week.monday(), week.friday()))
                : placement.weekdays().stream()
                        .map(day -> week.monday().with(day))
                        .map(day -> new Span(day, day));
    }
}
