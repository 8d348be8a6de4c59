package dk.ungegarantien.applications;

import static java.util.stream.Collectors.joining;

import dk.ungegarantien.offers.InternshipTerms;
import dk.ungegarantien.offers.IntroJobTerms;
import dk.ungegarantien.offers.LeisureJobTerms;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.workrules.TaskRisk;
import dk.ungegarantien.workrules.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What work an offer is about, as a guardian reads it: where, when, what, paid or not, and what may be dangerous.
 *
 * @param description what the firm has written about the offer
 * @param week of an internship; null for a job
 */
record WorkInWords(OfferSummary offer, String description, IsoWeek week, Language language) {

    /** A heading with what stands below it; a line that begins with {@code "- "} is one of a list. */
    record Section(String heading, List<String> lines) {}

    List<Section> sections() {
        return List.of(
                new Section(say("Hvor", "Where"), where()),
                new Section(say("Hvornår", "When"), when()),
                new Section(say("Opgaver", "Tasks"), tasks()),
                new Section(say("Løn", "Pay"), List.of(pay())),
                new Section(say("Risici", "Risks"), risks()));
    }

    String kind() {
        return switch (offer.kind()) {
            case INTERNSHIP -> say("en erhvervspraktik", "an internship");
            case INTRO_JOB -> say("et introjob", "an intro job");
            case LEISURE_JOB -> say("et fritidsjob", "a leisure job");
            case CLASS_VISIT -> say("et virksomhedsbesøg", "a company visit");
        };
    }

    private List<String> where() {
        return List.of("%s, %s %s".formatted(offer.street(), offer.postalCode(), offer.town()));
    }

    private List<String> when() {
        if (offer.terms() instanceof InternshipTerms internship) {
            return List.of(
                    say("- Uge %d, fra %s til %s", "- Week %d, from %s until %s")
                            .formatted(week.week(), day(week.monday()), day(week.friday())),
                    say("- Hver dag ", "- Each day ")
                            + span(internship.from(), internship.to(), orNone(internship.breakMinutes())));
        }
        if (offer.terms() instanceof IntroJobTerms job) {
            return List.of(
                    say("- %d uger fra %s", "- %d weeks from %s").formatted(job.weeks(), day(job.startsOn())),
                    say("- %d timer om ugen", "- %d hours a week").formatted(job.hoursPerWeek()));
        }
        return offer.terms() instanceof LeisureJobTerms job ? pattern(job) : List.of();
    }

    private List<String> pattern(LeisureJobTerms job) {
        var lines = new ArrayList<String>();
        job.shifts().stream()
                .map(shift -> "- %s %s"
                        .formatted(
                                shift.weekday().getDisplayName(TextStyle.FULL, language.locale()),
                                span(shift.from(), shift.to(), shift.breakMinutes())))
                .forEach(lines::add);
        lines.add(
                job.endsOn() == null
                        ? say("- Fra %s og indtil videre", "- From %s until further notice")
                                .formatted(day(job.startsOn()))
                        : say("- Fra %s til %s", "- From %s until %s")
                                .formatted(day(job.startsOn()), day(job.endsOn())));
        return lines;
    }

    private List<String> tasks() {
        var told = offer.terms() instanceof InternshipTerms internship ? internship.tasks() : description;
        return Stream.concat(
                        offer.terms().taskTypes().stream()
                                .map(task -> "- " + wording().task(task)),
                        told == null
                                ? Stream.empty()
                                : told.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .toList();
    }

    /** No offer names a wage yet; saying so is better than a number that nobody has promised. */
    private String pay() {
        return offer.terms() instanceof InternshipTerms
                ? say("Praktikken er ulønnet.", "The internship is unpaid.")
                : say(
                        "Arbejdet er lønnet. Lønnen er efter aftale: virksomheden aftaler den, før arbejdet begynder.",
                        "The work is paid. The wage is by agreement: the firm agrees on it before the work begins.");
    }

    private List<String> risks() {
        var terms = offer.terms();
        var lines = new ArrayList<String>();
        lines.add("- " + say("Maskiner: ", "Machines: ") + yesOrNo(terms.machines()));
        lines.add("- " + say("Kemi: ", "Chemicals: ") + yesOrNo(terms.chemistry()));
        terms.taskTypes().stream()
                .filter(task -> task.risk() == TaskRisk.AFTER_RISK_ASSESSMENT)
                .map(task -> say("- Kræver en risikovurdering: ", "- Needs a risk assessment: ")
                        + wording().task(task))
                .forEach(lines::add);
        lines.add(
                terms.riskAssessedOn() == null
                        ? say(
                                "- Virksomheden har ikke oplyst, hvornår farerne er vurderet.",
                                "- The firm has not said when the dangers were assessed.")
                        : say("- Farerne er vurderet %s.", "- The dangers were assessed on %s.")
                                .formatted(day(terms.riskAssessedOn())));
        return lines;
    }

    private Wording wording() {
        return Wording.in(language);
    }

    private String yesOrNo(Boolean told) {
        if (told == null) {
            return say("ikke oplyst", "not said");
        }
        return told ? say("ja", "yes") : say("nej", "no");
    }

    private String span(LocalTime from, LocalTime to, int breakMinutes) {
        var time = DateTimeFormatter.ofPattern(say("HH.mm", "HH:mm"));
        var hours = say("kl. %s–%s", "%s–%s").formatted(time.format(from), time.format(to));
        return breakMinutes == 0
                ? hours
                : hours
                        + say(", heraf %d minutters pause", ", with a break of %d minutes")
                                .formatted(breakMinutes);
    }

    private static int orNone(Integer minutes) {
        return minutes == null ? 0 : minutes;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("EEEE 'den' d. MMMM yyyy", "EEEE d MMMM yyyy"), language.locale())
                .format(day);
    }

    private String say(String danish, String english) {
        return language == Language.DA ? danish : english;
    }

    /** All of it as plain text: headings stand behind an empty line. */
    String text() {
        return sections().stream()
                .map(section -> "\n%s\n%s\n".formatted(section.heading(), String.join("\n", section.lines())))
                .collect(joining());
    }
}
