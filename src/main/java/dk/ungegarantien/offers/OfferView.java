package dk.ungegarantien.offers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.workrules.AgeGroup;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as the public reads it. */
record OfferView(
        UUID id,

        @Schema(description = "Only `PUBLISHED` takes applications.")
        OfferStatus status,

        OfferKind kind,
        String title,
        @Nullable String text,
        @Nullable Trade trade,
        List<Interest> interests,
        @Nullable String learn,
        @Nullable String expect,
        PartnerName partner,

        @Schema(description = "Code of the municipality.", examples = "860")
        String municipality,

        @Nullable String street,
        @Schema(examples = "9800") @Nullable String postalCode,
        @Schema(examples = "Hjørring") @Nullable String town,
        @Nullable Double latitude,
        @Nullable Double longitude,

        @Schema(
                description =
                        "Whom to turn to. On class visits with e-mail and telephone; on the others the name alone, for one applies here.")
        @Nullable Contact contact,

        @Schema(description = "ISO 639-1.", examples = "[\"da\", \"en\"]")
        List<String> languages,

        List<Access> access,
        @Nullable String videoUrl,

        @Schema(description = "The last day on which one may apply.") @Nullable LocalDate deadline,

        Terms terms,

        @Schema(description = "Free places in all.", examples = "3")
        int free,

        @Schema(description = "Of an internship: places and free places of each week.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable List<WeekCount> freeByWeek,

        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,

        @Schema(
                description =
                        "The group of those who may do least, and may do this by the law on young people's work; absent when it is no work.")
        @Nullable AgeGroup openTo,

        @Nullable Instant publishedAt,

        @Schema(description = "From the postal code asked with `near`.", examples = "4.2") @Nullable Double distanceKm) {

    /** The places of one week. What is neither free nor reserved is taken. */
    record WeekCount(
            IsoWeek week,
            int seats,

            @Schema(description = "Free for everybody.") int free,

            @Schema(description = "Not taken, but kept for a school or district; absent when none are.") @Nullable Integer reserved,

            @Schema(description = "The day from which the first of those is free for everybody.") @Nullable LocalDate reservedUntil) {

        static WeekCount of(SeatCount count) {
            return new WeekCount(
                    count.week(),
                    count.seats(),
                    count.free(),
                    count.reserved() == 0 ? null : count.reserved(),
                    count.reservedUntil());
        }
    }

    /** Whom to turn to, as far as the reader may know. */
    @Schema(name = "OfferContact")
    record Contact(
            String name, @Nullable String email, @Nullable String phone) {

        static Contact of(ContactPerson person, boolean everything) {
            if (person == null) {
                return null;
            }
            return everything
                    ? new Contact(person.name(), person.email(), person.phone())
                    : new Contact(person.name(), null, null);
        }
    }

    /**
     * @param seats of the offer, as they are in the database; what has not been published yet has none, and shows those it will have
     * @param openTo see {@link WorkLaw#openTo}
     * @param insider whether the reader is of the firm or of the secretariat, who see the whole contact
     */
    static OfferView of(
            Offer offer,
            PartnerName partner,
            List<SeatCount> seats,
            AgeGroup openTo,
            boolean insider,
            Double distanceKm) {
        var counts = seats.isEmpty() && offer.publishedAt == null ? planned(offer) : seats;
        return new OfferView(
                offer.id,
                offer.status,
                offer.kind,
                offer.title,
                offer.text,
                offer.trade,
                offer.interests(),
                offer.learn,
                offer.expect,
                partner,
                offer.municipalityCode,
                offer.street,
                offer.postalCode,
                offer.town,
                offer.latitude,
                offer.longitude,
                Contact.of(offer.contact(), insider || offer.kind == OfferKind.CLASS_VISIT),
                List.of(offer.languages),
                offer.access(),
                offer.videoUrl,
                offer.deadline,
                offer.terms,
                SeatCount.free(counts),
                counts.stream()
                        .filter(count -> count.week() != null)
                        .map(WeekCount::of)
                        .toList(),
                offer.terms.minimumAge(),
                offer.terms.maximumAge(),
                openTo,
                offer.publishedAt,
                distanceKm);
    }

    private static List<SeatCount> planned(Offer offer) {
        return offer.terms.seatNeeds().stream().map(SeatCount::planned).toList();
    }
}
