package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Gaps.all;
import static dk.ungegarantien.offers.Gaps.inOrder;
import static dk.ungegarantien.offers.Gaps.listOf;
import static dk.ungegarantien.offers.Gaps.needed;
import static dk.ungegarantien.offers.Gaps.notBelow;
import static dk.ungegarantien.offers.Gaps.when;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.ungegarantien.shared.PlainText;
import dk.ungegarantien.shared.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Terms of a visit: the class comes to the firm, or the firm into the class. Schools ask for it; each slot takes one class. */
@Schema(
        properties = @SchemaProperty(name = "kind", enumeration = "CLASS_VISIT"),
        requiredProperties = {"kind"})
public record ClassVisitTerms(
        Direction direction,

        @Schema(description = "Whether a day may be agreed on, beside or instead of the slots.")
        boolean byAgreement,

        @Size(max = 60) List<@NotNull @Valid Slot> slots,
        @Min(1) @Max(200) Integer smallestClass,
        @Min(1) @Max(200) Integer largestClass,

        @Size(max = 11) @Schema(description = "The grades it suits, 0 to 10.", examples = "[7, 8]")
        List<@NotNull @Min(0) @Max(10) Integer> grades,

        @PlainText(max = 2000, lines = true) String topics,
        @Min(15) @Max(480) Integer lengthMinutes)
        implements Terms {

    public ClassVisitTerms {
        slots = listOf(slots);
        grades = listOf(grades);
    }

    /** Who travels. */
    public enum Direction {
        CLASS_TO_FIRM,
        FIRM_TO_CLASS
    }

    /** A time that is kept free for one class. */
    public record Slot(
            @NotNull LocalDate date,

            @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "09:00")
            LocalTime from,

            @NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "11:00")
            LocalTime to) {

        LocalDateTime begins() {
            return date.atTime(from);
        }
    }

    @Override
    public OfferKind kind() {
        return OfferKind.CLASS_VISIT;
    }

    @Override
    public Stream<Violation> contradictions() {
        var seen = new HashSet<LocalDateTime>();
        var ofSlots = IntStream.range(0, slots.size())
                .boxed()
                .flatMap(at -> all(
                        inOrder(
                                "terms.slots[%d].to".formatted(at),
                                slots.get(at).from(),
                                slots.get(at).to()),
                        when(!seen.add(slots.get(at).begins()), "terms.slots[%d].from".formatted(at), "slot-twice")));
        return Stream.concat(ofSlots, notBelow("terms.largestClass", smallestClass, largestClass, "class-size-order"));
    }

    @Override
    public Stream<Violation> gaps(LocalDate today, Terms before) {
        return all(
                needed("terms.direction", direction),
                byAgreement ? Stream.empty() : needed("terms.slots", slots),
                goneBy(today, before),
                needed("terms.smallestClass", smallestClass),
                needed("terms.largestClass", largestClass),
                needed("terms.grades", grades),
                needed("terms.topics", topics),
                needed("terms.lengthMinutes", lengthMinutes));
    }

    private Stream<Violation> goneBy(LocalDate today, Terms before) {
        var known = before instanceof ClassVisitTerms visit ? visit.slots : List.of();
        return IntStream.range(0, slots.size())
                .filter(at -> slots.get(at).date().isBefore(today))
                .filter(at -> !known.contains(slots.get(at)))
                .mapToObj(at -> Violation.of("terms.slots[%d].date".formatted(at), "date-past"));
    }

    @Override
    public List<SeatNeed> seatNeeds() {
        return slots.stream().map(slot -> new SeatNeed(null, slot.begins(), 1)).toList();
    }
}
