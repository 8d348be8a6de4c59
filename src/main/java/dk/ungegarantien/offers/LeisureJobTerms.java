package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.inOrder;
import static dk.ungegarantien.offers.Gaps.listOf;
import static dk.ungegarantien.offers.Gaps.needed;
import static dk.ungegarantien.offers.Gaps.notBelow;
import static dk.ungegarantien.offers.Gaps.notPast;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.ungegarantien.shared.Violation;
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
        LocalDate endsOn)
        implements Terms {

    public LeisureJobTerms {
        shifts = listOf(shifts);
    }

    /** One piece of work in every week. */
    public record Shift(
            @NotNull DayOfWeek weekday,

            @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "15:00")
            LocalTime from,

            @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "17:00")
            LocalTime to,

            @Min(0) @Max(240) int breakMinutes) {}

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
                ended ? Stream.empty() : notPast("terms.endsOn", endsOn, today, "date-past"));
    }

    @Override
    public List<SeatNeed> seatNeeds() {
        return List.of(SeatNeed.positions(positions));
    }
}
