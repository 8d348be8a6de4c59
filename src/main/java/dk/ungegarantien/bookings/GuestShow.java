package dk.ungegarantien.bookings;

import dk.ungegarantien.bookings.GuestListView.Guest;
import dk.ungegarantien.bookings.GuestListView.GuestWeek;
import dk.ungegarantien.bookings.GuestListView.OutcomeView;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows a host its guests: first names and classes, whom to call, and what the families chose to tell. */
@ApplicationScoped
class GuestShow {

    /** How far back and ahead a list reaches, in weeks. */
    private static final int BACK = 4;

    private static final int AHEAD = 26;

    private final Guests guests;
    private final Offers offers;
    private final Pupils pupils;
    private final Schools schools;
    private final Clock clock;

    GuestShow(Guests guests, Offers offers, Pupils pupils, Schools schools, Clock clock) {
        this.guests = guests;
        this.offers = offers;
        this.pupils = pupils;
        this.schools = schools;
        this.clock = clock;
    }

    private record Around(
            Map<UUID, OfferSummary> offers,
            Map<UUID, PupilSummary> pupils,
            Map<UUID, SchoolSummary> schools,
            Map<UUID, GuestOutcome> outcomes,
            Map<UUID, GuestArrangement> arrangements,
            Set<UUID> begun) {}

    /** @param first null for some weeks ago, so that what was not told yet is there */
    Uni<GuestListView> of(UUID partner, IsoWeek first) {
        var from = first == null ? IsoWeek.of(today()).plus(-BACK) : first;
        var to = from.plus(BACK + AHEAD);
        return offers.idsOf(partner).chain(ids -> guests.at(ids, from, to)).chain(stays -> around(stays)
                .map(around -> list(from, to, stays, around)));
    }

    private Uni<Around> around(List<Guests.Stay> stays) {
        return offers.summaries(ids(stays, stay -> stay.booking().offer)).chain(its -> pupils.summaries(
                        ids(stays, stay -> stay.booking().pupil))
                .chain(people -> schools.summaries(people.values().stream()
                                .map(PupilSummary::school)
                                .collect(Collectors.toSet()))
                        .chain(known -> guests.outcomes(ids(stays, stay -> stay.week().id))
                                .chain(outcomes -> guests.arrangements(ids(stays, stay -> stay.booking().id))
                                        .map(told -> new Around(its, people, known, outcomes, told, begun(stays)))))));
    }

    /** Bookings of which a day has come: in one of several weeks is enough. */
    private Set<UUID> begun(List<Guests.Stay> stays) {
        return stays.stream()
                .filter(stay -> !stay.days().first().isAfter(today()))
                .map(stay -> stay.booking().id)
                .collect(Collectors.toSet());
    }

    /** Who has left school since is not shown any more. */
    private GuestListView list(IsoWeek from, IsoWeek to, List<Guests.Stay> stays, Around around) {
        var weeks = stays.stream()
                .filter(stay -> around.pupils().containsKey(stay.booking().pupil))
                .collect(Collectors.groupingBy(
                        stay -> List.of(stay.week().week, stay.booking().offer),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(together -> week(together, around))
                .toList();
        return new GuestListView(from, to, weeks, unmarked(weeks));
    }

    private GuestWeek week(List<Guests.Stay> together, Around around) {
        var first = together.get(0);
        var offer = around.offers().get(first.booking().offer);
        return new GuestWeek(
                first.week().isoWeek(),
                new GuestListView.GuestOffer(offer.id(), offer.title()),
                together.stream()
                        .map(stay -> guest(stay, around))
                        .sorted(Comparator.comparing(Guest::school)
                                .thenComparing(Guest::className)
                                .thenComparing(Guest::firstName)
                                .thenComparing(Guest::booking))
                        .toList());
    }

    private Guest guest(Guests.Stay stay, Around around) {
        var pupil = around.pupils().get(stay.booking().pupil);
        var school = around.schools().get(pupil.school());
        var arrangements = around.arrangements().get(stay.booking().id);
        return new Guest(
                stay.booking().id,
                pupil.firstName(),
                pupil.className(),
                school.name(),
                new ContactPerson(school.contactName(), school.contactEmail(), school.contactPhone()),
                stay.booking().days(),
                arrangements == null ? null : arrangements.words,
                OutcomeView.of(around.outcomes().get(stay.week().id)),
                stay.days().tellable(today()),
                !around.begun().contains(stay.booking().id));
    }

    private int unmarked(Collection<GuestWeek> weeks) {
        var now = IsoWeek.of(today());
        return (int) weeks.stream()
                .filter(week -> week.week().compareTo(now) < 0)
                .flatMap(week -> week.guests().stream())
                .filter(guest -> guest.outcome() == null)
                .count();
    }

    private static Set<UUID> ids(Collection<Guests.Stay> stays, Function<Guests.Stay, UUID> id) {
        return stays.stream().map(id).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
