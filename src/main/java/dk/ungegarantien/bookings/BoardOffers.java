package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.PlacementOffers;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offers of a board, and how their seats stand for the schools of the round. */
@ApplicationScoped
class BoardOffers {

    private final PlacementOffers offers;
    private final Partners partners;
    private final Schools schools;
    private final PostalCodes postalCodes;

    BoardOffers(PlacementOffers offers, Partners partners, Schools schools, PostalCodes postalCodes) {
        this.offers = offers;
        this.partners = partners;
        this.schools = schools;
        this.postalCodes = postalCodes;
    }

    /** The internships with seats in a week of the round: of the municipality first, then those that are near one of the schools. */
    Uni<List<OfferSummary>> in(RoundInReach reached) {
        return schools.summaries(schoolIds(reached))
                .chain(found -> in(reached, found.values().stream().map(SchoolSummary::postalCode)));
    }

    /** The same, seen from those postal codes. */
    Uni<List<OfferSummary>> in(RoundInReach reached, Stream<String> around) {
        return offers.in(
                reached.weeks(),
                reached.round().municipalityCode,
                around.distinct()
                        .flatMap(code -> postalCodes.find(code).stream())
                        .toList());
    }

    /** In all weeks of the round. */
    Uni<List<PlacementOffers.WeekSeats>> seats(RoundInReach reached, Collection<UUID> of) {
        return of.isEmpty()
                ? Uni.createFrom().item(List.of())
                : schools.summaries(schoolIds(reached))
                        .chain(found -> offers.seats(
                                of,
                                reached.weeks(),
                                found.keySet(),
                                found.values().stream()
                                        .map(SchoolSummary::district)
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet())));
    }

    Uni<List<BoardView.BoardOffer>> views(RoundInReach reached) {
        return in(reached).chain(found -> partners.byIds(
                        found.stream().map(OfferSummary::partner).distinct().toList())
                .chain(firms -> seats(
                                reached, found.stream().map(OfferSummary::id).toList())
                        .map(PlacementOffers::byOffer)
                        .map(seats -> found.stream()
                                .map(offer -> view(
                                        reached,
                                        offer,
                                        firms.get(offer.partner()),
                                        seats.getOrDefault(offer.id(), List.of())))
                                .toList())));
    }

    static BoardView.WeekSeatsView view(PlacementOffers.WeekSeats seats) {
        return new BoardView.WeekSeatsView(
                seats.week(),
                seats.seats(),
                seats.free(),
                seats.held(),
                seats.reservedForUs(),
                seats.reservedForOthers());
    }

    private BoardView.BoardOffer view(
            RoundInReach reached, OfferSummary offer, PartnerSummary firm, List<PlacementOffers.WeekSeats> seats) {
        var place = postalCodes.find(offer.postalCode());
        var forWhom = PlacementOffers.ForWhom.of(offer);
        return new BoardView.BoardOffer(
                offer.id(),
                offer.title(),
                new BoardView.BoardPartner(firm.id(), firm.name()),
                offer.trade(),
                offer.street(),
                offer.postalCode(),
                offer.town(),
                place.map(PostalCode::latitude).orElse(0.0),
                place.map(PostalCode::longitude).orElse(0.0),
                forWhom.grades(),
                forWhom.minimumAge(),
                offer.municipality().equals(reached.round().municipalityCode),
                seats.stream().map(BoardOffers::view).toList());
    }

    private static List<UUID> schoolIds(RoundInReach reached) {
        return reached.classes().stream().map(ClassSummary::school).distinct().toList();
    }
}
