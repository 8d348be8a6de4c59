package dk.ungegarantien.offers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Moments;
import jakarta.annotation.Nullable;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the seats of an offer stand, as its firm and the secretariat see it: how many, never who. */
@Schema(name = "OfferSeats")
record SeatsView(List<Times> times) {

    /** The seats of one week, of one session, or the positions. */
    @Schema(name = "SeatsOfATime")
    record Times(
            @Nullable IsoWeek week,
            @Nullable LocalDateTime session,
            int seats,

            @Schema(description = "Free for everybody.") int free,

            @Schema(description = "Taken for good.") int taken,

            @Schema(description = "Held while somebody decides, by the end of the hold.")
            List<Held> held,

            @Schema(description = "Not taken, but kept for a school or district.")
            List<Reserved> reserved) {}

    /** Seats that are given free then, unless who holds them takes them. */
    @Schema(name = "HeldSeats")
    record Held(Instant until, int seats) {}

    /** Seats that are for everybody from that day. */
    @Schema(name = "ReservedSeats")
    record Reserved(String name, LocalDate until, int seats) {}

    /** As many seats as are alike. */
    record Alike(
            IsoWeek week,
            LocalDateTime session,
            boolean open,
            Instant heldUntil,
            Beneficiary beneficiary,
            LocalDate reservedUntil,
            int seats) {

        static Alike of(Tuple row) {
            var week = row.get(0, String.class);
            return new Alike(
                    week == null ? null : IsoWeek.of(week),
                    row.get(1, LocalDateTime.class),
                    row.get(2, Boolean.class),
                    Moments.of(row.get(3)),
                    Beneficiary.of(row.get(4, UUID.class), row.get(5, UUID.class)),
                    row.get(6, LocalDate.class),
                    row.get(7, Integer.class));
        }

        private boolean isReserved() {
            return open && reservedUntil != null;
        }
    }

    private record Time(IsoWeek week, LocalDateTime session) {}

    static SeatsView of(List<Alike> rows, Beneficiaries.Choice choice) {
        return new SeatsView(rows.stream()
                .collect(groupingBy(row -> new Time(row.week, row.session), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(each -> times(each.getKey(), each.getValue(), choice))
                .toList());
    }

    private static Times times(Time time, List<Alike> rows, Beneficiaries.Choice choice) {
        return new Times(
                time.week,
                time.session,
                sum(rows, row -> true),
                sum(rows, row -> row.open && !row.isReserved()),
                sum(rows, row -> !row.open && row.heldUntil == null),
                rows.stream()
                        .filter(row -> !row.open && row.heldUntil != null)
                        .map(row -> new Held(row.heldUntil, row.seats))
                        .toList(),
                rows.stream()
                        .filter(Alike::isReserved)
                        .map(row -> new Reserved(choice.named(row.beneficiary).name(), row.reservedUntil, row.seats))
                        .toList());
    }

    private static int sum(List<Alike> rows, Predicate<Alike> which) {
        return rows.stream().filter(which).mapToInt(Alike::seats).sum();
    }
}
