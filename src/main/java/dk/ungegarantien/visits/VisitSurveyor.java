package dk.ungegarantien.visits;

import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.schools.SchoolClasses;
import dk.ungegarantien.schools.Schools;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fetches what stands around visits, with one query for each kind of thing, however many they are. */
@ApplicationScoped
class VisitSurveyor {

    private final Offers offers;
    private final Partners partners;
    private final SchoolClasses classes;
    private final Schools schools;

    VisitSurveyor(Offers offers, Partners partners, SchoolClasses classes, Schools schools) {
        this.offers = offers;
        this.partners = partners;
        this.classes = classes;
        this.schools = schools;
    }

    Uni<VisitSurroundings> around(Visit visit) {
        return around(List.of(visit));
    }

    Uni<VisitSurroundings> around(Collection<Visit> visits) {
        return offers.summaries(ids(visits, visit -> visit.offer, visit -> visit.toOffer))
                .chain(its -> partners.byIds(ids(visits, visit -> visit.partner, visit -> visit.toPartner))
                        .chain(firms -> classes.summaries(ids(visits, visit -> visit.schoolClass, visit -> null))
                                .chain(known -> schools.summaries(ids(visits, visit -> visit.school, visit -> null))
                                        .map(all -> new VisitSurroundings(its, firms, known, all)))));
    }

    private static Set<UUID> ids(Collection<Visit> visits, Function<Visit, UUID> one, Function<Visit, UUID> other) {
        return visits.stream()
                .flatMap(visit -> Stream.of(one, other).map(id -> id.apply(visit)))
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
