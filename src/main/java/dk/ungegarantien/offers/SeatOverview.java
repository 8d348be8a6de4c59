package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

/** Counts the seats of an offer by how they stand. */
@ApplicationScoped
class SeatOverview {

    private final Transaction transaction;
    private final Beneficiaries beneficiaries;

    SeatOverview(Transaction transaction, Beneficiaries beneficiaries) {
        this.transaction = transaction;
        this.beneficiaries = beneficiaries;
    }

    Uni<SeatsView> of(Offer offer) {
        return beneficiaries.of(offer.municipalityCode).chain(choice -> transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select week, session, open, case when open then null else held_until end,
                                    reserved_school, reserved_district,
                                    case when seat_reserved_still(reserved_until) then reserved_until end,
                                    cast(count(*) as integer)
                                from (select *, seat_open(taken_by, held_until) as open from seat where offer_id = ?1) seat
                                group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 4, 7, 5, 6""", Tuple.class)
                        .setParameter(1, offer.id)
                        .getResultList())
                .map(rows -> SeatsView.of(rows.stream().map(SeatsView.Alike::of).toList(), choice)));
    }
}
