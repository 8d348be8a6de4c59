package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a pupil wishes in a round: an offer, something like it, or a place of their own. */
@Entity
class Wish {

    @Id
    UUID id;

    String municipalityCode;
    UUID round;
    UUID pupil;
    int rank;

    /** Null for the other two. */
    UUID offer;

    /** Null when any week of the round will do. */
    String week;

    /** Null unless it is something like this. */
    String[] trades;

    Integer km;
    UUID ownPlace;
    Instant toldAt;

    protected Wish() {}

    private Wish(PlacementRound round, UUID pupil, int rank, Instant now) {
        id = Ids.next();
        municipalityCode = round.municipalityCode;
        this.round = round.id;
        this.pupil = pupil;
        this.rank = rank;
        toldAt = now;
    }

    static Wish of(PlacementRound round, UUID pupil, int rank, NewWishes.NewWish told, UUID ownPlace, Instant now) {
        var wish = new Wish(round, pupil, rank, now);
        wish.offer = told.offer();
        wish.week = told.week() == null ? null : told.week().toString();
        wish.trades = told.trades() == null
                ? null
                : told.trades().stream().distinct().map(Enum::name).toArray(String[]::new);
        wish.km = told.km();
        wish.ownPlace = ownPlace;
        return wish;
    }

    IsoWeek isoWeek() {
        return week == null ? null : IsoWeek.of(week);
    }

    List<Trade> likedTrades() {
        return trades == null ? null : Stream.of(trades).map(Trade::valueOf).toList();
    }

    /** @param ownPlace the one it is about; null for none */
    WishView view(OwnPlace ownPlace) {
        return new WishView(rank, offer, isoWeek(), likedTrades(), km, ownPlace == null ? null : ownPlace.view());
    }
}
