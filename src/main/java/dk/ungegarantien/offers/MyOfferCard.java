package dk.ungegarantien.offers;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of a firm's own offers, in short. */
record MyOfferCard(
        UUID id,
        OfferKind kind,
        String title,
        OfferStatus status,
        int seats,
        int taken,
        int free,
        @Nullable LocalDate deadline,
        @Nullable Instant publishedAt,
        Instant changedAt) {

    static MyOfferCard of(Offer offer, List<SeatCount> counts) {
        var seats = counts.isEmpty() && offer.publishedAt == null ? offer.terms.seats() : SeatCount.seats(counts);
        var free = counts.isEmpty() && offer.publishedAt == null ? seats : SeatCount.free(counts);
        return new MyOfferCard(
                offer.id,
                offer.kind,
                offer.title,
                offer.status,
                seats,
                SeatCount.taken(counts),
                free,
                offer.deadline,
                offer.publishedAt,
                offer.changedAt);
    }
}
