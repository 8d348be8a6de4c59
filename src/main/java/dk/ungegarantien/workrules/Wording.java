package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Says rules, findings and changes as one person says them to another. */
public final class Wording {

    private final Language language;
    private final ResourceBundle texts;

    private Wording(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "workrules.texts",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Wording in(Language language) {
        return new Wording(language);
    }

    /** What is wrong and what the rule is: {@code Tirsdag bliver det til 3 timer. På en skoledag må man højst arbejde 2 timer.} */
    public String sentence(Finding finding) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(finding.firstDay() == null ? "" : capital(weekday(finding.firstDay())));
        arguments.add(finding.firstDay() == null ? "" : date(finding.firstDay()));
        arguments.add(
                finding.firstDay() == null
                        ? ""
                        : String.valueOf(finding.firstDay().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        arguments.add(length(finding.measured()));
        arguments.add(finding.measured());
        arguments.add(finding.task() == null ? "" : task(finding.task()));
        finding.terms().forEach(term -> arguments.add(spoken(term)));
        var key = key(
                finding.topic(), finding.severity(), "finding", finding.terms().size());
        return fill(key, arguments.toArray());
    }

    /** What the button of a suggested change says: {@code Slut kl. 17 i stedet for 18}. */
    public String change(Change change) {
        if (change.hoursAWeek() != null) {
            return fill("change.hours-a-week", change.hoursAWeek());
        }
        if (change.to() == null) {
            return fill("change.remove", span(change.was()));
        }
        var was = change.was();
        var to = change.to();
        if (was.breakMinutes() != to.breakMinutes()) {
            return fill("change.break", length(to.breakMinutes()));
        }
        if (was.from().equals(to.from())) {
            return fill("change.end", clock(to.to()), clock(was.to()));
        }
        return was.to().equals(to.to())
                ? fill("change.begin", clock(to.from()), clock(was.from()))
                : fill("change.move", span(to), span(was));
    }

    /** For whom: {@code 13–14 år, i folkeskole}. */
    public String group(AgeGroup group) {
        return texts.getString("group." + group);
    }

    /** Whom it is for: {@code fra 13 år}, {@code fra 15 år, når du er færdig i folkeskolen}; another sentence when it is for nobody. */
    public String audience(Audience audience) {
        return audience.youngest()
                .map(group -> texts.getString("from." + group))
                .orElseGet(() -> texts.getString("from.nobody"));
    }

    public String task(TaskType task) {
        return texts.getString("task." + task);
    }

    /** Who may do tasks of that risk. */
    public String risk(TaskRisk risk) {
        return texts.getString("risk." + risk);
    }

    public String source(Source source) {
        return texts.getString("source." + source);
    }

    String topic(Topic topic) {
        return texts.getString(topic + ".title");
    }

    /** The rule as a sentence of its own: {@code Højst 2 timer på en skoledag.} */
    String rule(Rule rule) {
        var terms = rule.limit().terms();
        return fill(
                key(rule.topic(), rule.severity(), "rule", terms.length),
                Arrays.stream(terms).map(this::spoken).toArray());
    }

    /** The sentence of that severity, or else of a limit with so many terms, or else of the topic. */
    private String key(Topic topic, Severity severity, String what, int terms) {
        return Stream.of("%s.%s.%s".formatted(topic, severity, what), "%s.%s.%d".formatted(topic, what, terms))
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(() -> "%s.%s".formatted(topic, what));
    }

    private Object spoken(Object term) {
        return term instanceof Length length ? length(length.minutes()) : term;
    }

    /** {@code 2 timer}, {@code 2½ time}, {@code 2 timer og 15 minutter}. */
    private String length(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        if (rest == 0) {
            return fill("length.hours", hours);
        }
        if (hours == 0) {
            return fill("length.minutes", rest);
        }
        return rest == 30
                ? fill("length.half", hours)
                : fill("length.both", fill("length.hours", hours), fill("length.minutes", rest));
    }

    private String span(Hours hours) {
        return "%s–%s".formatted(clock(hours.from()), clock(hours.to()));
    }

    private String clock(java.time.LocalTime time) {
        var pattern = language == Language.DA ? (time.getMinute() == 0 ? "H" : "H.mm") : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(language == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy", language.locale())
                .format(day);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private String fill(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
    }
}
