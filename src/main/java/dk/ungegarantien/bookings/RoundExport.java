package dk.ungegarantien.bookings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.AccessLog;
import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pupils of a round with and without a place, for a spreadsheet. What a spreadsheet would take for a formula is text. */
@ApplicationScoped
class RoundExport {

    private static final String HEADER =
            "Skole;Klasse;Navn;Fødselsdato;Postnr;Status;Uge;Dage;Virksomhed;Opslag;Adresse;By;Mangler dage";

    private final Rounds rounds;
    private final Schools schools;
    private final Pupils pupils;
    private final Bookings bookings;
    private final Placements placements;
    private final Progress progress;
    private final AccessLog accessLog;

    RoundExport(
            Rounds rounds,
            Schools schools,
            Pupils pupils,
            Bookings bookings,
            Placements placements,
            Progress progress,
            AccessLog accessLog) {
        this.rounds = rounds;
        this.schools = schools;
        this.pupils = pupils;
        this.bookings = bookings;
        this.placements = placements;
        this.progress = progress;
        this.accessLog = accessLog;
    }

    Uni<byte[]> csv(Placer placer, UUID id) {
        return rounds.reached(placer, id)
                .call(() -> accessLog.look(
                        placer.municipality(), placer.account().id(), placer.role(), "pupil", null, "round-export"))
                .chain(reached -> schools.summaries(reached.classes().stream()
                                .map(ClassSummary::school)
                                .distinct()
                                .toList())
                        .chain(ofClasses -> pupils.inClasses(reached.classIds()).chain(found -> bookings.liveIn(id)
                                .chain(live -> placements.byIds(
                                        live.stream().map(Booked::id).toList()))
                                .chain(placed ->
                                        progress.in(id).map(days -> file(found, ofClasses, placed.values(), days))))));
    }

    private static byte[] file(
            List<PupilSummary> pupils,
            Map<UUID, SchoolSummary> schools,
            Collection<PlacementSummary> placed,
            Map<UUID, DaysView> days) {
        var byPupil =
                placed.stream().collect(Collectors.groupingBy(one -> one.pupil().id()));
        var lines = pupils.stream()
                .flatMap(pupil -> byPupil.getOrDefault(pupil.id(), java.util.Collections.singletonList(null)).stream()
                        .map(place -> line(
                                pupil,
                                schools.get(pupil.school()),
                                place,
                                days.getOrDefault(pupil.id(), Progress.NOTHING))));
        return Stream.concat(Stream.of(HEADER), lines)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(UTF_8);
    }

    /** @param place null for nobody */
    private static String line(PupilSummary pupil, SchoolSummary school, PlacementSummary place, DaysView days) {
        var offer = place == null ? null : place.offer();
        return Stream.of(
                        school.name(),
                        pupil.className(),
                        pupil.name(),
                        pupil.birthDate().toString(),
                        pupil.postalCode(),
                        place == null ? "Uden plads" : status(place.status()),
                        place == null
                                ? ""
                                : place.weeks().stream().map(IsoWeek::toString).collect(Collectors.joining(", ")),
                        place == null
                                ? ""
                                : place.weekdays().stream()
                                        .map(day -> day.getDisplayName(
                                                java.time.format.TextStyle.FULL, java.util.Locale.forLanguageTag("da")))
                                        .collect(Collectors.joining(", ")),
                        place == null ? "" : place.firm(),
                        offer == null ? "" : offer.title(),
                        offer == null ? "" : offer.street(),
                        offer == null ? "" : offer.postalCode() + " " + offer.town(),
                        String.valueOf(Math.max(0, days.needed() - days.done() - days.planned())))
                .map(Cell::written)
                .collect(Collectors.joining(";"));
    }

    private static String status(BookingStatus status) {
        return switch (status) {
            case HELD -> "Holdt";
            case PLACED -> "Placeret";
            case CONFIRMED -> "Bekræftet";
            case COMPLETED -> "Gennemført";
            case NO_SHOW -> "Udeblevet";
            case RELEASED -> "Frigivet";
        };
    }
}
