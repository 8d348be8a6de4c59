package dk.ungegarantien.applications;

import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.accounts.Destinations;
import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Fetches what stands around applications, with a handful of queries however many they are, and shows them. */
@ApplicationScoped
class Surveyor {

    private final Offers offers;
    private final Partners partners;
    private final YoungPeople youngPeople;
    private final Referrals referrals;
    private final StateChanges stateChanges;
    private final ProfessionalHelp help;
    private final Destinations destinations;
    private final Consents consents;
    private final Clock clock;

    Surveyor(
            Offers offers,
            Partners partners,
            YoungPeople youngPeople,
            Referrals referrals,
            StateChanges stateChanges,
            ProfessionalHelp help,
            Destinations destinations,
            Consents consents,
            Clock clock) {
        this.offers = offers;
        this.partners = partners;
        this.youngPeople = youngPeople;
        this.referrals = referrals;
        this.stateChanges = stateChanges;
        this.help = help;
        this.destinations = destinations;
        this.consents = consents;
        this.clock = clock;
    }

    <V> Uni<V> show(Application application, BiFunction<Application, Surroundings, V> view) {
        return show(List.of(application), view).map(views -> views.get(0));
    }

    <V> Uni<List<V>> show(List<Application> applications, BiFunction<Application, Surroundings, V> view) {
        return around(applications).map(around -> applications.stream()
                .map(application -> view.apply(application, around))
                .toList());
    }

    /** One query after the other: they share a session. */
    private Uni<Surroundings> around(List<Application> applications) {
        var ids = each(applications.stream().map(application -> application.id));
        var young = each(applications.stream().map(application -> application.young));
        return referrals.ofApplications(ids).chain(handOvers -> offers.summaries(offerIds(applications, handOvers))
                .chain(summaries -> partners.byIds(partnerIds(applications, handOvers, summaries))
                        .chain(firms -> youngPeople.byIds(young).chain(people -> stateChanges
                                .ofAll(Application.SUBJECT, ids)
                                .chain(steps -> help.inHand(ids).chain(inHand -> destinations
                                        .sharedWithFirms(young)
                                        .chain(shared -> consents.ofAll(ids)
                                                .map(asked -> new Surroundings(
                                                        summaries,
                                                        firms,
                                                        people,
                                                        handOvers,
                                                        steps,
                                                        inHand,
                                                        shared,
                                                        asked,
                                                        LocalDate.now(clock))))))))));
    }

    private static Set<UUID> offerIds(List<Application> applications, Map<UUID, Referral> handOvers) {
        return each(Stream.concat(
                applications.stream().map(application -> application.offer),
                handOvers.values().stream().map(referral -> referral.toOffer)));
    }

    private static Set<UUID> partnerIds(
            List<Application> applications, Map<UUID, Referral> handOvers, Map<UUID, OfferSummary> offers) {
        return each(Stream.of(
                        applications.stream().map(application -> application.partner),
                        handOvers.values().stream().map(referral -> referral.toPartner),
                        offers.values().stream().map(OfferSummary::partner))
                .flatMap(ids -> ids));
    }

    private static Set<UUID> each(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(toSet());
    }
}
