package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.assessedAlready;
import static dk.ungegarantien.offers.Gaps.inOrder;
import static dk.ungegarantien.offers.Gaps.listOf;
import static dk.ungegarantien.offers.Gaps.needed;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.shared.Violation;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Hours;
import dk.ungegarantien.workrules.Schedule;
import dk.ungegarantien.workrules.TaskType;
import dk.ungegarantien.workrules.Work;
import dk.ungegarantien.workrules.WorkKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Terms of an internship of pupils: a week at the firm, from Monday to Friday, with seats in each week. */
@Schema(
        properties = @SchemaProperty(name = "kind", enumeration = "INTERNSHIP"),
        requiredProperties = {"kind"})
public record InternshipTerms(
        @Size(max = 5) @Schema(description = "The grades it suits, 6 to 10.", examples = "[8, 9]")
        List<@NotNull @Min(6) @Max(10) Integer> grades,

        @Size(max = 60) List<@NotNull @Valid WeekSeats> weeks,

        @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "08:00")
        LocalTime from,

        @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "14:00")
        LocalTime to,

        @Min(0) @Max(240) Integer breakMinutes,
        @PlainText(max = 2000, lines = true) String tasks,
        @PlainText(max = 200) String meetingPlace,

        @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "07:50")
        LocalTime meetingTime,

        @PlainText(max = 500, lines = true) String bring,

        @Schema(description = "Whether the pupil works with machines.")
        Boolean machines,

        @Schema(description = "Whether the pupil works with chemistry.")
        Boolean chemistry,

        @Schema(description = "When the risks of machines and chemistry were assessed.")
        LocalDate riskAssessedOn,

        @Size(max = 20) @Schema(description = "The tasks, of those that `GET /work-rules` names.", examples = "[\"TILL\", \"SHELVES\"]")
        List<@NotNull TaskType> taskTypes)
        implements Terms {

    public InternshipTerms {
        grades = listOf(grades);
        weeks = listOf(weeks);
        taskTypes = listOf(taskTypes);
    }

    /** The seats in one week. */
    public record WeekSeats(
            @NotNull IsoWeek week, @NotNull @Min(1) @Max(50) Integer seats) {}

    /** With one seat less in each of those weeks; a week without any is gone. */
    InternshipTerms oneSeatLess(Collection<IsoWeek> in) {
        var left = weeks.stream()
                .map(each -> in.contains(each.week()) ? new WeekSeats(each.week(), each.seats() - 1) : each)
                .filter(each -> each.seats() > 0)
                .toList();
        return new InternshipTerms(
                grades,
                left,
                from,
                to,
                breakMinutes,
                tasks,
                meetingPlace,
                meetingTime,
                bring,
                machines,
                chemistry,
                riskAssessedOn,
                taskTypes);
    }

    @Override
    public OfferKind kind() {
        return OfferKind.INTERNSHIP;
    }

    @Override
    public Stream<Violation> contradictions() {
        var seen = new HashSet<IsoWeek>();
        var twice = IntStream.range(0, weeks.size())
                .filter(at -> !seen.add(weeks.get(at).week()))
                .mapToObj(at -> Violation.of("terms.weeks[%d].week".formatted(at), "week-twice"));
        return Stream.concat(twice, inOrder("terms.to", from, to));
    }

    @Override
    public Stream<Violation> gaps(LocalDate today, Terms before) {
        return all(
                needed("terms.grades", grades),
                needed("terms.weeks", weeks),
                goneBy(today, before),
                needed("terms.from", from),
                needed("terms.to", to),
                needed("terms.tasks", tasks),
                needed("terms.meetingPlace", meetingPlace),
                needed("terms.meetingTime", meetingTime),
                needed("terms.machines", machines),
                needed("terms.chemistry", chemistry),
                needed("terms.taskTypes", taskTypes),
                assessedAlready(riskAssessedOn, today));
    }

    /** A week that is public already stays when it goes by; a new one must lie ahead. */
    private Stream<Violation> goneBy(LocalDate today, Terms before) {
        var known = before instanceof InternshipTerms internship ? internship.weekSet() : Set.of();
        return IntStream.range(0, weeks.size())
                .filter(at -> weeks.get(at).week().friday().isBefore(today))
                .filter(at -> !known.contains(weeks.get(at).week()))
                .mapToObj(at -> Violation.of("terms.weeks[%d].week".formatted(at), "week-past"));
    }

    private Set<IsoWeek> weekSet() {
        return weeks.stream().map(WeekSeats::week).collect(Collectors.toSet());
    }

    @Override
    public List<SeatNeed> seatNeeds() {
        return weeks.stream()
                .map(week -> new SeatNeed(week.week(), null, week.seats()))
                .toList();
    }

    /** While nobody has chosen a week, any week shows what the hours are. */
    @Override
    public Work work(Trade trade, LocalDate today) {
        return workIn(weeksAhead(today), trade);
    }

    @Override
    public Work workIn(IsoWeek week, Trade trade, LocalDate today) {
        return workIn(List.of(week), trade);
    }

    private Work workIn(List<IsoWeek> chosen, Trade trade) {
        return new Work(
                WorkKind.INTERNSHIP,
                trade,
                from == null || to == null
                        ? new Schedule.Dated(List.of())
                        : new Schedule.ChoiceOfWeeks(
                                new Hours(from, to, breakMinutes == null ? 0 : breakMinutes), chosen),
                Set.copyOf(taskTypes),
                Judging.declared(machines, chemistry, riskAssessedOn));
    }

    private List<IsoWeek> weeksAhead(LocalDate today) {
        var ahead = weeks.stream()
                .map(WeekSeats::week)
                .filter(week -> week.friday().isAfter(today))
                .toList();
        return ahead.isEmpty() ? List.of(IsoWeek.of(today).plus(1)) : ahead;
    }

    @Override
    public AgeGroup youngest() {
        return grades.isEmpty() ? null : Judging.inGrade(Collections.min(grades));
    }

    @Override
    public String schedule() {
        return "terms.to";
    }
}
