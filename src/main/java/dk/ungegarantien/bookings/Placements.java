package dk.ungegarantien.bookings;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Placements as other capabilities see them. */
@ApplicationScoped
public class Placements {

    private final Bookings bookings;
    private final Rounds rounds;
    private final OwnPlaces ownPlaces;
    private final Pupils pupils;
    private final Schools schools;
    private final Offers offers;
    private final Partners partners;

    Placements(
            Bookings bookings,
            Rounds rounds,
            OwnPlaces ownPlaces,
            Pupils pupils,
            Schools schools,
            Offers offers,
            Partners partners) {
        this.bookings = bookings;
        this.rounds = rounds;
        this.ownPlaces = ownPlaces;
        this.pupils = pupils;
        this.schools = schools;
        this.offers = offers;
        this.partners = partners;
    }

    /** The placements of those bookings, by id. Pupils who have left school, and holds for nobody, are missing. */
    public Uni<Map<UUID, PlacementSummary>> byIds(Collection<UUID> ids) {
        return bookings.ofIds(ids).chain(found -> pupils.summaries(of(found, booking -> booking.pupil))
                .chain(people -> around(found, people).map(facts -> found.stream()
                        .filter(one -> people.containsKey(one.booking().pupil))
                        .collect(Collectors.toMap(Booked::id, facts::summary)))));
    }

    /** Those of a published round at one host, whom it has been told of. One of partner and place of a pupil's own is null. */
    public Uni<List<PlacementSummary>> atHost(UUID round, UUID partner, UUID ownPlace) {
        return (partner == null
                        ? bookings.told(round, List.of(), ownPlace)
                        : offers.idsOf(partner).chain(ids -> bookings.told(round, ids, null)))
                .chain(this::byIds)
                .map(found -> List.copyOf(found.values()));
    }

    private Uni<Facts> around(List<Booked> found, Map<UUID, PupilSummary> people) {
        return schools.summaries(people.values().stream()
                        .map(PupilSummary::school)
                        .distinct()
                        .toList())
                .chain(ofPupils -> offers.summaries(of(found, booking -> booking.offer))
                        .chain(offered -> partners.byIds(offered.values().stream()
                                        .map(OfferSummary::partner)
                                        .distinct()
                                        .toList())
                                .chain(firms -> ownPlaces
                                        .byIds(of(found, booking -> booking.ownPlace))
                                        .chain(own -> titles(of(found, booking -> booking.round))
                                                .map(titles ->
                                                        new Facts(people, ofPupils, offered, firms, own, titles))))));
    }

    private Uni<Map<UUID, String>> titles(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : rounds.list("id in ?1", ids).map(found -> found.stream()
                        .collect(Collectors.toMap(round -> round.id, round -> round.title)));
    }

    private static List<UUID> of(List<Booked> found, Function<Booking, UUID> what) {
        return found.stream()
                .map(one -> what.apply(one.booking()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private record Facts(
            Map<UUID, PupilSummary> pupils,
            Map<UUID, SchoolSummary> schools,
            Map<UUID, OfferSummary> offers,
            Map<UUID, PartnerSummary> partners,
            Map<UUID, OwnPlace> ownPlaces,
            Map<UUID, String> rounds) {

        PlacementSummary summary(Booked booked) {
            var booking = booked.booking();
            var pupil = pupils.get(booking.pupil);
            var offer = booking.offer == null ? null : offers.get(booking.offer);
            var own = booking.ownPlace == null ? null : ownPlaces.get(booking.ownPlace);
            return new PlacementSummary(
                    booking.id,
                    booking.round,
                    booking.round == null ? null : rounds.get(booking.round),
                    pupil,
                    schools.get(pupil.school()),
                    offer,
                    offer == null ? own.firm : partners.get(offer.partner()).name(),
                    offer == null ? null : offer.partner(),
                    booking.ownPlace,
                    own == null ? null : own.email,
                    booked.isoWeeks(),
                    booking.days().stream()
                            .map(day -> DayOfWeek.valueOf(day.name()))
                            .toList(),
                    booking.status,
                    booking.entry);
        }
    }
}
