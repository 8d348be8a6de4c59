package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.needed;
import static dk.ungegarantien.offers.Gaps.notBelow;
import static dk.ungegarantien.offers.Gaps.notPast;

import dk.ungegarantien.shared.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Terms of an intro job: a short job for someone who has not decided yet. */
@Schema(
        properties = @SchemaProperty(name = "kind", enumeration = "INTRO_JOB"),
        requiredProperties = {"kind"})
public record IntroJobTerms(
        @Min(1) @Max(50) Integer positions,
        LocalDate startsOn,

        @Min(1) @Max(52) @Schema(description = "Length in weeks.", examples = "8")
        Integer weeks,

        @Min(1) @Max(37) Integer hoursPerWeek,
        @Min(15) @Max(29) Integer minimumAge,
        @Min(15) @Max(29) Integer maximumAge)
        implements Terms {

    @Override
    public OfferKind kind() {
        return OfferKind.INTRO_JOB;
    }

    @Override
    public Stream<Violation> contradictions() {
        return notBelow("terms.maximumAge", minimumAge, maximumAge, "age-order");
    }

    @Override
    public Stream<Violation> gaps(LocalDate today, Terms before) {
        var started = before instanceof IntroJobTerms job && Objects.equals(job.startsOn, startsOn);
        return all(
                needed("terms.positions", positions),
                needed("terms.startsOn", startsOn),
                started ? Stream.empty() : notPast("terms.startsOn", startsOn, today, "date-past"),
                needed("terms.weeks", weeks),
                needed("terms.hoursPerWeek", hoursPerWeek),
                needed("terms.minimumAge", minimumAge),
                needed("terms.maximumAge", maximumAge));
    }

    @Override
    public List<SeatNeed> seatNeeds() {
        return List.of(SeatNeed.positions(positions));
    }
}
