package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.assessedAlready;
import static dk.ungegarantien.offers.Gaps.inOrder;
import static dk.ungegarantien.offers.Gaps.listOf;
import static dk.ungegarantien.offers.Gaps.needed;
import static dk.ungegarantien.offers.Gaps.notBelow;
import static dk.ungegarantien.offers.Gaps.notPast;

import com.fasterxml.jackson.annotation.JsonFormat;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Terms of a leisure job: work beside school, in a weekly pattern. */
@Schema(
        properties = @SchemaProperty(name = "kind", enumeration = "LEISURE_JOB"),
        requiredProperties = {"kind"})
public record LeisureJobTerms(
        @Min(1) @Max(50) Integer positions,
        @Min(13) @Max(29) Integer minimumAge,
        @Size(max = 21) List<@NotNull @Valid Shift> shifts,
        LocalDate startsOn,

        @Schema(description = "Absent when it goes on until further notice.")
        LocalDate endsOn,

        @Size(max = 20) @Schema(description = "The tasks, of those that `GET /work-rules` names.", examples = "[\"TILL\", \"SHELVES\"]")
        List<@NotNull TaskType> taskTypes,

        @Schema(description = "Whether one works with machines.")
        Boolean machines,

        @Schema(description = "Whether one works with chemistry.")
        Boolean chemistry,

        @Schema(description = "When the risks of machines and chemistry were assessed.")
        LocalDate riskAssessedOn)
        implements Terms {

    public LeisureJobTerms {
        shifts = listOf(shifts);
        taskTypes = listOf(taskTypes);
    }

    /** One piece of work in every week. */
    public record Shift(
            @NotNull DayOfWeek weekday,

            @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "15:00")
            LocalTime from,

            @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "17:00")
            LocalTime to,

            @Min(0) @Max(240) int breakMinutes) {

        private Schedule.Weekly row(int at) {
            return new Schedule.Weekly(at, weekday, new Hours(from, to, breakMinutes));
        }
    }

    @Override
    public OfferKind kind() {
        return OfferKind.LEISURE_JOB;
    }

    @Override
    public Stream<Violation> contradictions() {
        var backwards = IntStream.range(0, shifts.size())
                .boxed()
                .flatMap(at -> inOrder(
                        "terms.shifts[%d].to".formatted(at),
                        shifts.get(at).from(),
                        shifts.get(at).to()));
        return Stream.concat(backwards, notBelow("terms.endsOn", startsOn, endsOn, "date-order"));
    }

    @Override
    public Stream<Violation> gaps(LocalDate today, Terms before) {
        var ended = before instanceof LeisureJobTerms job && Objects.equals(job.endsOn, endsOn);
        return all(
                needed("terms.positions", positions),
                needed("terms.minimumAge", minimumAge),
                needed("terms.shifts", shifts),
                needed("terms.startsOn", startsOn),
                ended ? Stream.empty() : notPast("terms.endsOn", endsOn, today, "date-past"),
                needed("terms.taskTypes", taskTypes),
                assessedAlready(riskAssessedOn, today));
    }

    @Override
    public List<SeatNeed> seatNeeds() {
        return List.of(SeatNeed.positions(positions));
    }

    /** A job without an end is judged for the year that lies ahead. */
    @Override
    public Work work(Trade trade, LocalDate today) {
        var from = startsOn == null || startsOn.isBefore(today) ? today : startsOn;
        var year = from.plusYears(1).minusDays(1);
        var to = endsOn == null || endsOn.isAfter(year) ? year : endsOn;
        var rows = IntStream.range(0, shifts.size())
                .mapToObj(at -> shifts.get(at).row(at))
                .toList();
        return new Work(
                WorkKind.LEISURE_JOB,
                trade,
                new Schedule.Pattern(rows, from, to),
                Set.copyOf(taskTypes),
                Judging.declared(machines, chemistry, riskAssessedOn));
    }

    @Override
    public AgeGroup youngest() {
        return minimumAge == null ? null : Judging.from(minimumAge);
    }

    @Override
    public String schedule() {
        return "terms.shifts";
    }

    @Override
    public String row(int row) {
        return "terms.shifts[%d]".formatted(row);
    }
}
