package dk.ungegarantien.schools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows schools, and writes what a secretariat tells of them. */
@ApplicationScoped
class SchoolDesk {

    private final Schools schools;
    private final SchoolClasses classes;
    private final Districts districts;
    private final Municipalities municipalities;
    private final PostalCodes postalCodes;
    private final StateChanges changes;

    SchoolDesk(
            Schools schools,
            SchoolClasses classes,
            Districts districts,
            Municipalities municipalities,
            PostalCodes postalCodes,
            StateChanges changes) {
        this.schools = schools;
        this.classes = classes;
        this.districts = districts;
        this.municipalities = municipalities;
        this.postalCodes = postalCodes;
        this.changes = changes;
    }

    /** @param wanted the school year; null for the current one */
    Uni<SchoolsView> all(Office office, Integer wanted) {
        var year = year(wanted);
        return schools.rowsWithin(office.reach())
                .chain(found -> headcounts(office, year).chain(counts -> districtsOf(office.municipality())
                        .chain(names -> classes.years(office.municipality()).chain(years -> municipalities
                                .byCode(office.municipality())
                                .map(municipality -> new SchoolsView(
                                        found.stream()
                                                .map(school -> card(school, names, counts))
                                                .toList(),
                                        year,
                                        years,
                                        List.copyOf(names.values()),
                                        municipality.schoolOrganisation()))))));
    }

    /** @param wanted the school year; null for the current one */
    Uni<SchoolView> view(Office office, School school, Integer wanted) {
        var year = year(wanted);
        return classes.rowsOf(school.id, year)
                .chain(found -> classes.counts(ids(found)).chain(counts -> districtsOf(office.municipality())
                        .chain(names -> classes.years(office.municipality()).map(years -> {
                            var cards = found.stream()
                                    .map(one -> card(one, counts.getOrDefault(one.id, Headcount.NONE)))
                                    .toList();
                            return new SchoolView(
                                    card(school, names, Map.of(school.id, sum(cards))), year, years, cards);
                        }))));
    }

    Uni<School> tell(Office office, School school, NewSchool told) {
        var place = postalCodes.demand("postalCode", told.postalCode().strip());
        var before = school.name == null ? null : Told.TOLD;
        return demandDistrict(office, told.district())
                .chain(() -> schools.persistAndFlush(school.tell(told, place)))
                .call(() -> changes.record(office.changes("school", school.id, before, Told.TOLD, school.inWords())));
    }

    private Uni<Void> demandDistrict(Office office, UUID district) {
        return district == null
                ? Uni.createFrom().voidItem()
                : districts
                        .of(office.municipality(), district)
                        .onFailure()
                        .transform(unknown -> new InvalidInput(Violation.of("district", "district-unknown")))
                        .replaceWithVoid();
    }

    private int year(Integer wanted) {
        return wanted == null ? classes.thisYear() : wanted;
    }

    /** By school. */
    private Uni<Map<UUID, Headcount>> headcounts(Office office, int year) {
        return classes.rowsIn(office.municipality(), year)
                .chain(found -> classes.counts(ids(found)).map(counts -> found.stream()
                        .collect(toMap(
                                one -> one.school,
                                one -> counts.getOrDefault(one.id, new Headcount(1, 0, 0)),
                                Headcount::plus))));
    }

    /** In the order of their names. */
    private Uni<Map<UUID, IdAndName>> districtsOf(String municipality) {
        return districts.of(municipality).map(found -> found.stream()
                .map(district -> new IdAndName(district.id, district.name))
                .collect(toMap(IdAndName::id, identity(), (one, same) -> one, LinkedHashMap::new)));
    }

    private static SchoolCard card(School school, Map<UUID, IdAndName> districts, Map<UUID, Headcount> counts) {
        return SchoolCard.of(school, districts.get(school.district), counts.getOrDefault(school.id, Headcount.NONE));
    }

    private static ClassCard card(SchoolClass one, Headcount count) {
        return new ClassCard(one.id, one.name, one.grade, count.pupils(), count.joined());
    }

    private static Headcount sum(List<ClassCard> cards) {
        return cards.stream()
                .map(card -> new Headcount(1, card.pupils(), card.joined()))
                .reduce(Headcount.NONE, Headcount::plus);
    }

    private static List<UUID> ids(List<SchoolClass> found) {
        return found.stream().map(one -> one.id).toList();
    }
}
