package dk.ungegarantien.applications;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.offers.SeatTakers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who has a seat by an application. A firm knows them: it has said yes to each. */
@ApplicationScoped
class SeatedApplicants implements SeatTakers {

    private final Applications applications;
    private final Accounts accounts;

    SeatedApplicants(Applications applications, Accounts accounts) {
        this.applications = applications;
        this.accounts = accounts;
    }

    @Override
    public Uni<List<Seated>> among(Collection<UUID> takers) {
        return takers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : applications
                        .list("id in ?1 and seatHolder is not null order by id", takers)
                        .chain(this::named);
    }

    private Uni<List<Seated>> named(List<Application> found) {
        return accounts.byIds(
                        found.stream().map(application -> application.young).toList())
                .map(people -> people.stream()
                        .collect(toMap(AccountSummary::id, SeatedApplicants::firstName, (one, same) -> one)))
                .map(names -> found.stream()
                        .map(application -> new Seated(
                                application.id, Kind.APPLICATION, application.id, names.get(application.young)))
                        .toList());
    }

    private static String firstName(AccountSummary person) {
        return person.name().strip().split("\\s+")[0];
    }
}
