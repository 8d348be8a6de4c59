package dk.ungegarantien.cases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.applications.OnBehalf;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.shared.AccessLog.RecordedLook;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts names to recorded looks. */
@ApplicationScoped
class LookNames {

    private final Accounts accounts;
    private final YoungPeople youngPeople;
    private final OnBehalf onBehalf;
    private final Pupils pupils;

    LookNames(Accounts accounts, YoungPeople youngPeople, OnBehalf onBehalf, Pupils pupils) {
        this.accounts = accounts;
        this.youngPeople = youngPeople;
        this.onBehalf = onBehalf;
        this.pupils = pupils;
    }

    Uni<List<Look>> of(List<RecordedLook> looks) {
        var actors = looks.stream().map(RecordedLook::actor).distinct().toList();
        return accounts.byIds(actors).chain(found -> whoms(looks).map(whoms -> {
            var names = found.stream().collect(toMap(AccountSummary::id, AccountSummary::name));
            return looks.stream()
                    .map(look -> new Look(
                            look.id(),
                            look.at(),
                            names.getOrDefault(look.actor(), ""),
                            look.actorRole(),
                            look.what(),
                            look.subject() == null ? null : whoms.get(look.subject())))
                    .toList();
        }));
    }

    /** A look at an application is a look at whoever wrote it. */
    private Uni<Map<UUID, String>> whoms(List<RecordedLook> looks) {
        return pupils.names(subjects(looks, "pupil"))
                .chain(names -> youngWhoms(looks).map(whoms -> {
                    whoms.putAll(names);
                    return whoms;
                }));
    }

    private Uni<Map<UUID, String>> youngWhoms(List<RecordedLook> looks) {
        var applications = subjects(looks, "application");
        return onBehalf.writers(applications).chain(writers -> youngPeople
                .byIds(Stream.concat(subjects(looks, "young").stream(), writers.values().stream())
                        .collect(toSet()))
                .map(people -> {
                    var whoms = new HashMap<UUID, String>();
                    people.forEach((id, person) -> whoms.put(id, person.name()));
                    writers.forEach((application, young) -> {
                        if (people.containsKey(young)) {
                            whoms.put(application, people.get(young).name());
                        }
                    });
                    return whoms;
                }));
    }

    private static Set<UUID> subjects(List<RecordedLook> looks, String type) {
        return looks.stream()
                .filter(look -> look.subjectType().equals(type))
                .map(RecordedLook::subject)
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
