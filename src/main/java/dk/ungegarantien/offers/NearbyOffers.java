package dk.ungegarantien.offers;

import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds other firms' offers of the same sort near a place. */
@ApplicationScoped
public class NearbyOffers {

    /** About 55 km north and south, and as many east and west at 57° N: as far as one may be asked to travel. */
    private static final double DEGREES_OF_LATITUDE = 0.5;

    private static final double DEGREES_OF_LONGITUDE = 0.9;

    private final Transaction transaction;
    private final Offers offers;
    private final Seats seats;
    private final PostalCodes postalCodes;
    private final Clock clock;

    NearbyOffers(Transaction transaction, Offers offers, Seats seats, PostalCodes postalCodes, Clock clock) {
        this.transaction = transaction;
        this.offers = offers;
        this.seats = seats;
        this.postalCodes = postalCodes;
        this.clock = clock;
    }

    /** Open offers of other firms, of the same kind or trade, with free places, the nearest first; never class visits. */
    public Uni<List<NearbyOffer>> like(OfferSummary offer, PostalCode home, int limit) {
        return ids(offer, home, limit).chain(ids -> offers.summaries(ids)
                .chain(found -> seats.counts(ids).map(counts -> ids.stream()
                        .map(id -> new NearbyOffer(
                                found.get(id), kilometres(home, found.get(id)), SeatCount.free(counts.get(id))))
                        .toList())));
    }

    private Uni<List<UUID>> ids(OfferSummary offer, PostalCode home, int limit) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select o.id from offer o
                        where o.status = 'PUBLISHED' and o.kind <> 'CLASS_VISIT' and o.partner_id <> ?1
                            and (o.kind = ?2 or o.trade = ?3)
                            and (o.deadline is null or o.deadline >= ?4)
                            and abs(o.latitude - cast(?5 as double precision)) < ?7
                            and abs(o.longitude - cast(?6 as double precision)) < ?8
                            and exists (select from seat s where s.offer_id = o.id
                                and seat_free(s.taken_by, s.held_until, s.reserved_until))
                        order by (o.trade = ?3 and o.kind = ?2) desc,
                            power(o.latitude - cast(?5 as double precision), 2)
                                + power((o.longitude - cast(?6 as double precision)) * cos(radians(o.latitude)), 2),
                            o.id
                        limit ?9""", UUID.class)
                .setParameter(1, offer.partner())
                .setParameter(2, offer.kind().name())
                .setParameter(3, offer.trade().name())
                .setParameter(4, LocalDate.now(clock))
                .setParameter(5, home.latitude())
                .setParameter(6, home.longitude())
                .setParameter(7, DEGREES_OF_LATITUDE)
                .setParameter(8, DEGREES_OF_LONGITUDE)
                .setParameter(9, limit)
                .getResultList());
    }

    /** From the middle of one postal code to that of the other. */
    private double kilometres(PostalCode home, OfferSummary offer) {
        return postalCodes
                .find(offer.postalCode())
                .map(there -> Distance.rounded(
                        Distance.km(home.latitude(), home.longitude(), there.latitude(), there.longitude())))
                .orElse(0.0);
    }
}
