package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The internships in which pupils can be placed, and how their seats stand week by week. */
@ApplicationScoped
public class PlacementOffers {

    /** As far as pupils are asked to travel out of their own municipality. */
    private static final double FURTHEST_KM = 60;

    private static final double KM_A_DEGREE_OF_LATITUDE = 111.2;
    private static final double KM_A_DEGREE_OF_LONGITUDE = 58;

    private final Transaction transaction;
    private final Offers offers;

    PlacementOffers(Transaction transaction, Offers offers) {
        this.transaction = transaction;
        this.offers = offers;
    }

    /**
     * How the seats of an offer stand in one week.
     *
     * @param free to be had today by somebody of those schools or districts
     * @param held for a while, by whomever
     * @param reservedForUs of the free ones, those that are kept for those schools or districts
     * @param reservedForOthers neither taken nor held, and kept for others
     */
    public record WeekSeats(
            UUID offer, IsoWeek week, int seats, int free, int held, int reservedForUs, int reservedForOthers) {}

    /**
     * The published internships of active partners with seats in any of those weeks: those of the municipality first, then others that are at most
     * 60 km from one of the places, each by title.
     */
    public Uni<List<OfferSummary>> in(Collection<IsoWeek> weeks, String municipality, Collection<PostalCode> around) {
        if (weeks.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return transaction
                .session()
                .chain(session -> near(session, weeks, municipality, around).getResultList())
                .map(rows -> rows.stream()
                        .filter(row -> row.get(1, Boolean.class)
                                || isNear(row.get(2, Double.class), row.get(3, Double.class), around))
                        .map(row -> row.get(0, UUID.class))
                        .toList())
                .chain(ids -> offers.summaries(ids).map(found -> ids.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** In those weeks, as they are for the pupils of those schools and districts. Offers without seats are missing. */
    public Uni<List<WeekSeats>> seats(
            Collection<UUID> ofOffers, Collection<IsoWeek> weeks, Set<UUID> schools, Set<UUID> districts) {
        if (ofOffers.isEmpty() || weeks.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select offer_id, week, cast(count(*) as integer),
                                    cast(count(*) filter (where open and (not kept or ours)) as integer),
                                    cast(count(*) filter (where not open and held_until is not null) as integer),
                                    cast(count(*) filter (where open and kept and ours) as integer),
                                    cast(count(*) filter (where open and kept and not ours) as integer)
                                from (
                                    select *, seat_open(taken_by, held_until) as open, seat_reserved_still(reserved_until) as kept,
                                        coalesce(reserved_school = any(cast(string_to_array(?3, ' ') as uuid[])), false)
                                            or coalesce(reserved_district = any(cast(string_to_array(?4, ' ') as uuid[])), false) as ours
                                    from seat
                                    where offer_id = any(cast(string_to_array(?1, ' ') as uuid[]))
                                        and week = any(string_to_array(?2, ' '))) seat
                                group by offer_id, week order by offer_id, week""", Tuple.class)
                        .setParameter(1, words(ofOffers))
                        .setParameter(2, words(weeks))
                        .setParameter(3, words(schools))
                        .setParameter(4, words(districts))
                        .getResultList())
                .map(rows -> rows.stream().map(PlacementOffers::seats).toList());
    }

    /**
     * For whom an offer is, as it is shown; who fits in says {@link Fit}.
     *
     * @param grades empty when grade is no matter
     * @param minimumAge null when age is no matter
     */
    public record ForWhom(List<Integer> grades, Integer minimumAge) {

        public static ForWhom of(OfferSummary offer) {
            return new ForWhom(offer.grades(), offer.minimumAge());
        }
    }

    /** Seats by offer. */
    public static Map<UUID, List<WeekSeats>> byOffer(List<WeekSeats> seats) {
        return seats.stream().collect(Collectors.groupingBy(WeekSeats::offer));
    }

    private static Mutiny.SelectionQuery<Tuple> near(
            Mutiny.Session session, Collection<IsoWeek> weeks, String municipality, Collection<PostalCode> around) {
        return session.createNativeQuery("""
                        select o.id, o.municipality_code = ?2, o.latitude, o.longitude
                        from offer o join partner p on p.id = o.partner_id
                        where o.status = 'PUBLISHED' and o.kind = 'INTERNSHIP' and p.status = 'ACTIVE'
                            and exists (select from seat s where s.offer_id = o.id and s.week = any(string_to_array(?1, ' ')))
                            and (o.municipality_code = ?2
                                or o.latitude between cast(?3 as double precision) and cast(?4 as double precision)
                                and o.longitude between cast(?5 as double precision) and cast(?6 as double precision))
                        order by o.municipality_code <> ?2, o.title collate "da-DK-x-icu", o.id""", Tuple.class)
                .setParameter(1, words(weeks))
                .setParameter(2, municipality)
                .setParameter(3, least(around.stream().map(PostalCode::latitude).toList(), KM_A_DEGREE_OF_LATITUDE))
                .setParameter(4, most(around.stream().map(PostalCode::latitude).toList(), KM_A_DEGREE_OF_LATITUDE))
                .setParameter(
                        5, least(around.stream().map(PostalCode::longitude).toList(), KM_A_DEGREE_OF_LONGITUDE))
                .setParameter(6, most(around.stream().map(PostalCode::longitude).toList(), KM_A_DEGREE_OF_LONGITUDE));
    }

    private static double least(List<Double> degrees, double kmADegree) {
        return degrees.stream().mapToDouble(Double::doubleValue).min().orElse(0) - FURTHEST_KM / kmADegree;
    }

    private static double most(List<Double> degrees, double kmADegree) {
        return degrees.stream().mapToDouble(Double::doubleValue).max().orElse(0) + FURTHEST_KM / kmADegree;
    }

    private static boolean isNear(Double latitude, Double longitude, Collection<PostalCode> around) {
        return latitude != null
                && longitude != null
                && around.stream()
                        .anyMatch(place ->
                                Distance.km(place.latitude(), place.longitude(), latitude, longitude) <= FURTHEST_KM);
    }

    private static WeekSeats seats(Tuple row) {
        return new WeekSeats(
                row.get(0, UUID.class),
                IsoWeek.of(row.get(1, String.class)),
                row.get(2, Integer.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class),
                row.get(5, Integer.class),
                row.get(6, Integer.class));
    }

    private static String words(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
