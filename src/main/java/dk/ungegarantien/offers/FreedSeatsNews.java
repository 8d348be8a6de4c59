package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings what the database has noted of freed seats and ended holds to those who wait, offer by offer, each in one transaction. */
@ApplicationScoped
class FreedSeatsNews {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final Transaction transaction;
    private final List<FreedSeats> waiting;

    FreedSeatsNews(Transaction transaction, @All List<FreedSeats> waiting) {
        this.transaction = transaction;
        this.waiting = waiting;
    }

    /** Offers of which there is news, in the order of their ids. */
    @WithSession
    Uni<List<UUID>> behind(UUID last) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        select distinct offer_id from freed_seat where offer_id > cast(cast(?1 as text) as uuid)
                        order by offer_id limit 200""", UUID.class)
                .setParameter(1, last == null ? NOBODY : last.toString())
                .getResultList());
    }

    /** Does nothing when somebody has the offer in hand. What fails stays news. */
    @WithTransaction
    Uni<Void> tell(UUID offer) {
        return transaction.session().chain(session -> OpeningSeats.inHand(session, offer)
                .chain(mine -> mine
                        ? takeAway(session, offer).chain(news -> tell(offer, news))
                        : Uni.createFrom().voidItem()));
    }

    private static Uni<List<News>> takeAway(Mutiny.Session session, UUID offer) {
        return session.createNativeQuery("""
                        with told as (delete from freed_seat where offer_id = ?1 returning week, session, lost_by)
                        select distinct week, session is null as of_no_session, lost_by from told order by week""", Tuple.class)
                .setParameter(1, offer)
                .getResultList()
                .map(rows -> rows.stream().map(News::of).toList());
    }

    private Uni<Void> tell(UUID offer, List<News> news) {
        var lost = news.stream()
                .map(News::lostBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var weeks = news.stream()
                .filter(News::ofNoSession)
                .map(one -> new Freed(one.week()))
                .distinct()
                .toList();
        return each(List.of(offer), FreedSeats::newsOf)
                .chain(() -> each(lost, FreedSeats::holdOver))
                .chain(() -> each(weeks, (floor, one) -> floor.freed(offer, one.week())));
    }

    private <T> Uni<Void> each(List<T> things, BiFunction<FreedSeats, T, Uni<Void>> tell) {
        return Multi.createFrom()
                .iterable(things)
                .onItem()
                .transformToUniAndConcatenate(thing -> Multi.createFrom()
                        .iterable(waiting)
                        .onItem()
                        .transformToUniAndConcatenate(floor -> tell.apply(floor, thing))
                        .onItem()
                        .ignoreAsUni())
                .onItem()
                .ignoreAsUni();
    }

    /** A week, or null for positions, which a list of weeks could not tell. */
    private record Freed(IsoWeek week) {}

    private record News(IsoWeek week, boolean ofNoSession, UUID lostBy) {

        static News of(Tuple row) {
            var week = row.get(0, String.class);
            return new News(week == null ? null : IsoWeek.of(week), row.get(1, Boolean.class), row.get(2, UUID.class));
        }
    }
}
