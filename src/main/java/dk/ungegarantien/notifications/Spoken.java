package dk.ungegarantien.notifications;

import dk.ungegarantien.applications.FirstDay;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.bookings.PlacementSummary;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.visits.VisitTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days, times and names as one says them. */
final class Spoken {

    private Spoken() {}

    /** {@code torsdag den 14. januar 2027}, {@code Thursday 14 January 2027}. */
    static String day(LocalDate day, Language language) {
        return format(day, language, "EEEE 'den' d. MMMM yyyy", "EEEE d MMMM yyyy");
    }

    /** {@code torsdag den 14. januar 2027 kl. 15.00}, {@code Thursday 14 January 2027 at 15:00}; by the clock in Denmark. */
    static String moment(Instant moment, Language language) {
        return format(
                moment.atZone(Denmark.ZONE),
                language,
                "EEEE 'den' d. MMMM yyyy 'kl.' HH.mm",
                "EEEE d MMMM yyyy 'at' HH:mm");
    }

    /** {@code torsdag den 14. januar 2027 kl. 9.00–11.00}, {@code Thursday 14 January 2027, 9:00–11:00}. */
    static String time(VisitTime time, Language language) {
        var danish = language == Language.DA;
        var clock = DateTimeFormatter.ofPattern(danish ? "H.mm" : "H:mm");
        return (danish ? "%s kl. %s–%s" : "%s, %s–%s")
                .formatted(
                        day(time.begins().toLocalDate(), language),
                        clock.format(time.begins()),
                        clock.format(time.ends()));
    }

    /** {@code uge 6, 2027}, {@code week 6, 2027}. */
    static String week(IsoWeek week, Language language) {
        return (language == Language.DA ? "uge %d, %d" : "week %d, %d").formatted(week.week(), week.year());
    }

    /** {@code uge 6, fra mandag den 8. februar 2027}, {@code Monday 8 February 2027}. */
    static String start(FirstDay first, Language language) {
        var day = day(first.on(), language);
        return first.lastsAWeek()
                ? (language == Language.DA ? "uge %d, fra %s" : "week %d, from %s")
                        .formatted(IsoWeek.of(first.on()).week(), day)
                : day;
    }

    /** {@code en virksomhedskonsulent i kommunen}, {@code a business consultant in the municipality}. */
    static String professional(Professional professional, Language language) {
        var danish = language == Language.DA;
        return switch (professional) {
            case CONSULTANT ->
                danish ? "en virksomhedskonsulent i kommunen" : "a business consultant in the municipality";
            case COORDINATOR ->
                danish ? "en praktikkoordinator i kommunen" : "a placement coordinator in the municipality";
            case COUNSELLOR -> danish ? "en ungevejleder i kommunen" : "a youth counsellor in the municipality";
        };
    }

    /** {@code uge 6, fra mandag den 8. februar 2027}, or with fixed days {@code uge 6: tirsdag og torsdag}. */
    static String week(IsoWeek week, List<DayOfWeek> weekdays, Language language) {
        var danish = language == Language.DA;
        if (weekdays.isEmpty()) {
            return (danish ? "uge %d, fra %s" : "week %d, from %s")
                    .formatted(week.week(), day(week.monday(), language));
        }
        var days = weekdays.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, language.locale()))
                .collect(Collectors.joining(danish ? " og " : " and "));
        return (danish ? "uge %d (%d): %s" : "week %d (%d): %s").formatted(week.week(), week.year(), days);
    }

    /** {@code Østergade 12, 9800 Hjørring}; of a place that a pupil found the firm alone. */
    static String place(PlacementSummary placement) {
        var offer = placement.offer();
        return offer == null
                ? placement.firm()
                : "%s, %s %s".formatted(offer.street(), offer.postalCode(), offer.town());
    }

    /** Whom to ask at a school, and how. */
    static String contact(SchoolSummary school) {
        return Stream.of(school.contactName(), school.name(), school.contactPhone(), school.contactEmail())
                .filter(Objects::nonNull)
                .reduce("%s, %s"::formatted)
                .orElseThrow();
    }

    /** {@code »Dagen på lageret«}, {@code “Dagen på lageret”}. */
    static String quoted(String title, Language language) {
        return (language == Language.DA ? "»%s«" : "“%s”").formatted(title);
    }

    /** {@code Mette Holm eller Jens Holm}, {@code Mette Holm or Jens Holm}. */
    static String either(List<String> names, Language language) {
        return String.join(language == Language.DA ? " eller " : " or ", names);
    }

    /** What one calls somebody: the first of the names. */
    static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }

    private static String format(TemporalAccessor time, Language language, String danish, String english) {
        var pattern = language == Language.DA ? danish : english;
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }
}
