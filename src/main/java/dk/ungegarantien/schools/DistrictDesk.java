package dk.ungegarantien.schools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Shows the districts of a municipality, and writes what its secretariat tells of them. */
@ApplicationScoped
class DistrictDesk {

    private final Districts districts;
    private final Schools schools;
    private final Accounts accounts;
    private final Municipalities municipalities;
    private final StateChanges changes;

    DistrictDesk(
            Districts districts,
            Schools schools,
            Accounts accounts,
            Municipalities municipalities,
            StateChanges changes) {
        this.districts = districts;
        this.schools = schools;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.changes = changes;
    }

    Uni<DistrictsView> all(Office office) {
        return districts.of(office.municipality()).chain(found -> schoolsByDistrict(office)
                .chain(schools -> candidates(office.municipality()).chain(candidates -> districts
                        .coordinators(office.municipality())
                        .chain(coordinators -> municipalities
                                .byCode(office.municipality())
                                .map(municipality -> new DistrictsView(
                                        found.stream()
                                                .map(one -> view(
                                                        one,
                                                        schools.getOrDefault(one.id, List.of()),
                                                        coordinators.getOrDefault(one.id, List.of()),
                                                        candidates))
                                                .toList(),
                                        candidates,
                                        municipality.schoolOrganisation()))))));
    }

    /** One of them, as it is now. */
    Uni<DistrictView> one(Office office, UUID id) {
        return all(office).map(all -> all.items().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    Uni<District> add(Office office, NewDistrict told) {
        return districts
                .persistAndFlush(new District(office.municipality(), told.name().strip()))
                .chain(district -> write(office, district, told, null));
    }

    Uni<District> change(Office office, UUID id, NewDistrict told) {
        return districts
                .of(office.municipality(), id)
                .map(district -> district.rename(told.name().strip()))
                .chain(district -> write(office, district, told, Told.TOLD));
    }

    /** Fails with {@link DistrictNotEmpty} while schools are in it. */
    Uni<Void> remove(Office office, UUID id) {
        return districts.of(office.municipality(), id).chain(district -> schools.count("district", id)
                .invoke(count -> {
                    if (count > 0) {
                        throw new DistrictNotEmpty();
                    }
                })
                .chain(() -> districts.decide(district, List.of()))
                .chain(() -> districts.delete(district))
                .chain(() -> changes.record(office.changes("district", id, Told.TOLD, Told.REMOVED, district.name))));
    }

    private Uni<District> write(Office office, District district, NewDistrict told, Told before) {
        var coordinators = told.coordinators() == null
                ? null
                : told.coordinators().stream().distinct().toList();
        var decided = coordinators == null
                ? districts.flush()
                : candidates(office.municipality())
                        .invoke(candidates -> demandCoordinators(coordinators, candidates))
                        .chain(() -> districts.decide(district, coordinators));
        return decided.chain(() -> changes.record(
                        office.changes("district", district.id, before, Told.TOLD, inWords(district, coordinators))))
                .replaceWith(district);
    }

    private static void demandCoordinators(List<UUID> wanted, List<IdAndName> candidates) {
        var known = candidates.stream().map(IdAndName::id).toList();
        if (!known.containsAll(wanted)) {
            throw new InvalidInput(Violation.of("coordinators", "coordinator-unknown"));
        }
    }

    private static String inWords(District district, List<UUID> coordinators) {
        return coordinators == null ? district.name : district.name + ": " + coordinators;
    }

    private Uni<Map<UUID, List<IdAndName>>> schoolsByDistrict(Office office) {
        return schools.rowsWithin(office.reach()).map(found -> found.stream()
                .filter(school -> school.district != null)
                .collect(groupingBy(
                        school -> school.district,
                        mapping(school -> new IdAndName(school.id, school.name), toList()))));
    }

    private Uni<List<IdAndName>> candidates(String municipality) {
        var danish = Collator.getInstance(Locale.forLanguageTag("da"));
        return accounts.professionals(municipality, Roles.COORDINATOR).map(found -> found.stream()
                .sorted(Comparator.comparing(AccountSummary::name, danish))
                .map(account -> new IdAndName(account.id(), account.name()))
                .toList());
    }

    private static DistrictView view(
            District district, List<IdAndName> schools, List<UUID> coordinators, List<IdAndName> candidates) {
        return new DistrictView(
                district.id,
                district.name,
                schools,
                candidates.stream()
                        .filter(candidate -> coordinators.contains(candidate.id()))
                        .toList());
    }
}
