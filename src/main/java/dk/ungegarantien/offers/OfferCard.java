package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as a list shows it. The database writes it when the offer changes (view {@code offer_listing}); a test holds the two together. */
record OfferCard(
        UUID id,
        OfferKind kind,
        String title,
        PartnerName partner,
        Trade trade,
        List<Interest> interests,
        @Schema(examples = "860") String municipality,
        @Schema(examples = "9800") String postalCode,
        @Schema(examples = "Hjørring") String town,
        @Nullable Double latitude,
        @Nullable Double longitude,

        @Schema(description = "From the postal code asked with `near`.", examples = "4.2") @Nullable Double distanceKm,

        @Schema(description = "Free places in all that lies ahead.")
        int free,

        @Schema(description = "Of an internship: the weeks ahead with a free place, in order.") @Nullable List<IsoWeek> weeks,

        @Nullable LocalDate startsOn,
        @Nullable Integer hoursPerWeek,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable List<Integer> grades,

        @Schema(description = "Of a class visit: whether a day may be agreed on.") @Nullable Boolean byAgreement,

        @Schema(description = "Of a class visit: the next day that is offered.") @Nullable LocalDate nextSlot,

        @Nullable LocalDate deadline,
        Instant publishedAt) {}
