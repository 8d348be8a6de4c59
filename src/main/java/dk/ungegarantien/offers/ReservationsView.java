package dk.ungegarantien.offers;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.ungegarantien.offers.Beneficiaries.Named;
import dk.ungegarantien.offers.ReservationPlan.Mark;
import dk.ungegarantien.offers.ReservationPlan.Row;
import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For whom seats of an offer are reserved, and for whom they could be.
 *
 * @param reservations by week
 */
record ReservationsView(
        UUID offer,

        @Schema(description = "Give it back as `If-Match` with a change.")
        String version,

        List<Reservation> reservations,

        @Schema(description = "The districts of the municipality; none where schools are placed centrally.")
        List<Named> districts,

        List<Named> schools) {

    /** Seats of one week for one school or district. */
    @Schema(name = "SeatReservation")
    record Reservation(
            IsoWeek week,
            @Nullable UUID school,
            @Nullable UUID district,

            @Schema(description = "Of the school or district.")
            String name,

            int seats,

            @Schema(description = "How many of those somebody has or holds.")
            int taken,

            @Schema(description = "The day from which everybody may have what is left.")
            LocalDate until) {

        @JsonIgnore
        String identity() {
            return "%s %s %s %d %s".formatted(week, school, district, seats, until);
        }
    }

    private record Key(IsoWeek week, Mark mark) {}

    static ReservationsView of(Offer offer, List<Row> rows, Beneficiaries.Choice choice) {
        var reservations = rows.stream()
                .filter(row -> row.mark() != null)
                .collect(groupingBy(row -> new Key(row.week(), row.mark())))
                .entrySet()
                .stream()
                .map(each -> reservation(each.getKey(), each.getValue(), choice))
                .sorted(Comparator.comparing(Reservation::week).thenComparing(Reservation::name))
                .toList();
        return new ReservationsView(
                offer.id, version(reservations), reservations, choice.districts(), choice.schools());
    }

    private static Reservation reservation(Key key, List<Row> rows, Beneficiaries.Choice choice) {
        var whom = key.mark().beneficiary();
        return new Reservation(
                key.week(),
                whom.school(),
                whom.district(),
                choice.named(whom).name(),
                rows.size(),
                (int) rows.stream().filter(row -> !row.open()).count(),
                key.mark().until());
    }

    /** The same as long as nobody has changed a reservation; what is taken of it is no change. */
    private static String version(List<Reservation> reservations) {
        return Fingerprint.of(String.join(
                        "\n", reservations.stream().map(Reservation::identity).toList()))
                .substring(0, 16);
    }
}
