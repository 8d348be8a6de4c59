package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.visits.VisitFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the appointments of an application or a visit into the letters about it. Where there is no appointment the letters stay as they are. */
@ApplicationScoped
class CalendarFiles {

    private final Links links;
    private final Names names;
    private final Clock clock;

    CalendarFiles(Links links, Names names, Clock clock) {
        this.links = links;
        this.names = names;
        this.clock = clock;
    }

    /** @param appointment null for none */
    Uni<List<Letter>> forYoung(UUID application, Appointment appointment, String firm, Uni<List<Letter>> letters) {
        return enclosed(
                appointment,
                language -> appointment.titleAt(firm, language),
                links.myApplication(application),
                letters);
    }

    /** @param appointment null for none */
    Uni<List<Letter>> forFirm(UUID application, Appointment appointment, String offer, Uni<List<Letter>> letters) {
        return enclosed(
                appointment,
                language -> appointment.titleAbout(offer, language),
                links.receivedApplication(application),
                letters);
    }

    /** @param link to the visit, as the reader's side sees it */
    Uni<List<Letter>> forVisit(VisitFacts visit, Appointment appointment, String link, Uni<List<Letter>> letters) {
        return enclosed(appointment, language -> Appointment.title(visit, language), link, letters);
    }

    /** Letters that are written for the sake of the appointment alone. */
    static Uni<List<Letter>> onlyWith(Appointment appointment, Supplier<Uni<List<Letter>>> letters) {
        return appointment == null ? Uni.createFrom().item(List.of()) : letters.get();
    }

    private Uni<List<Letter>> enclosed(
            Appointment appointment, Function<Language, String> title, String link, Uni<List<Letter>> letters) {
        return appointment == null
                ? letters
                : letters.map(written -> written.stream()
                        .map(letter -> letter.withCalendar(new CalendarFile(
                                        appointment, title.apply(letter.to().language()), link)
                                .written(names, clock.instant())))
                        .toList());
    }
}
