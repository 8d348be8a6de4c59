package dk.ungegarantien.offers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.offers.NewReservations.NewReservation;
import dk.ungegarantien.offers.ReservationPlan.Mark;
import dk.ungegarantien.offers.ReservationPlan.Row;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seats that are kept for a school or a district until a day. */
@ApplicationScoped
class Reservations {

    static final String SUBJECT = "seat-reservation";

    /** What the record of changes says of the seats of a week. */
    enum ReservationState {
        RESERVED,
        OPEN
    }

    private final Transaction transaction;
    private final Beneficiaries beneficiaries;
    private final StateChanges changes;
    private final ObjectMapper json;
    private final Clock clock;

    Reservations(
            Transaction transaction,
            Beneficiaries beneficiaries,
            StateChanges changes,
            ObjectMapper json,
            Clock clock) {
        this.transaction = transaction;
        this.beneficiaries = beneficiaries;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    Uni<ReservationsView> of(Offer offer) {
        return beneficiaries.of(offer.municipalityCode).chain(choice -> rows(offer)
                .map(rows -> ReservationsView.of(offer, rows, choice)));
    }

    /** Makes the reservations of an offer what is asked. The caller has the offer in hand. */
    Uni<Void> arrange(AccountSummary actor, String role, Offer offer, List<NewReservation> wishes) {
        return beneficiaries
                .of(offer.municipalityCode)
                .invoke(choice -> InvalidInput.refuse(wrong(wishes, choice)))
                .chain(choice -> rows(offer)
                        .map(rows -> ReservationPlan.of(rows, wishes).changes())
                        .chain(marks -> marks.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : mark(marks).chain(() -> record(actor, role, offer, wishes, choice))));
    }

    private List<Violation> wrong(List<NewReservation> wishes, Beneficiaries.Choice choice) {
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<>();
        for (var at = 0; at < wishes.size(); at++) {
            var wish = wishes.get(at);
            var field = "reservations[%d].".formatted(at);
            if (!wish.beneficiary().isOne() || choice.find(wish.beneficiary()).isEmpty()) {
                wrong.add(Violation.of(field + "school", "reservation-for-whom"));
            } else if (!seen.add(List.of(wish.week(), wish.beneficiary()))) {
                wrong.add(Violation.of(field + "week", "reservation-twice"));
            }
            if (!wish.until().isAfter(LocalDate.now(clock))
                    || wish.until().isAfter(wish.week().monday())) {
                wrong.add(Violation.of(field + "until", "reservation-until"));
            }
        }
        return wrong;
    }

    /** The seats in weeks; a reservation whose day has come is none any more. */
    private Uni<List<Row>> rows(Offer offer) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select id, week, number, seat_open(taken_by, held_until), reserved_school, reserved_district,
                            case when seat_reserved_still(reserved_until) then reserved_until end
                        from seat where offer_id = ?1 and week is not null order by week, number""", Tuple.class)
                .setParameter(1, offer.id)
                .getResultList()
                .map(rows -> rows.stream().map(Reservations::row).toList()));
    }

    private static Row row(Tuple row) {
        var until = row.get(6, LocalDate.class);
        return new Row(
                row.get(0, UUID.class),
                IsoWeek.of(row.get(1, String.class)),
                row.get(2, Integer.class),
                row.get(3, Boolean.class),
                until == null
                        ? null
                        : new Mark(new Beneficiary(row.get(4, UUID.class), row.get(5, UUID.class)), until));
    }

    private Uni<Void> mark(Map<UUID, Mark> marks) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                with wanted as (
                                    select seat.id, n.school, n.district, n.until
                                    from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                                        as n (id uuid, school uuid, district uuid, until date)
                                    join seat on seat.id = n.id order by seat.id for no key update of seat)
                                update seat set reserved_school = n.school, reserved_district = n.district, reserved_until = n.until
                                from wanted n where seat.id = n.id""")
                        .setParameter(1, written(marks))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String written(Map<UUID, Mark> marks) {
        var seats = json.createArrayNode();
        marks.forEach((id, mark) -> {
            var seat = seats.addObject().put("id", id.toString());
            if (mark != null) {
                seat.put("until", mark.until().toString());
                seat.put(
                        mark.beneficiary().school() == null ? "district" : "school",
                        mark.beneficiary().id().toString());
            }
        });
        try {
            return json.writeValueAsString(seats);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Uni<Void> record(
            AccountSummary actor, String role, Offer offer, List<NewReservation> wishes, Beneficiaries.Choice choice) {
        if (wishes.isEmpty()) {
            return record(actor, role, offer, ReservationState.OPEN, null);
        }
        return Multi.createFrom()
                .iterable(wishes)
                .onItem()
                .transformToUniAndConcatenate(wish -> record(
                        actor,
                        role,
                        offer,
                        ReservationState.RESERVED,
                        "%s: %d, %s, %s"
                                .formatted(
                                        wish.week(),
                                        wish.seats(),
                                        choice.named(wish.beneficiary()).name(),
                                        wish.until())))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> record(AccountSummary actor, String role, Offer offer, ReservationState to, String note) {
        return changes.record(
                new StateChange(offer.municipalityCode, SUBJECT, offer.id, actor.id(), role, null, to, note));
    }
}
