package dk.ungegarantien.notifications;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.partners.Memberships;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Knows to whom a letter goes when it is for a young person, a firm or a profession. */
@ApplicationScoped
class Addressees {

    private final YoungPeople youngPeople;
    private final Memberships memberships;
    private final Accounts accounts;

    Addressees(YoungPeople youngPeople, Memberships memberships, Accounts accounts) {
        this.youngPeople = youngPeople;
        this.memberships = memberships;
        this.accounts = accounts;
    }

    /** No letter when there is no such young person any more. */
    Uni<List<Letter>> young(UUID id, Function<YoungPerson, Content> content) {
        return youngPeople
                .find(id)
                .map(young -> young == null
                        ? List.of()
                        : List.of(Letter.to(new Recipient(young.email(), young.language()), content.apply(young))));
    }

    /** To each member. */
    Uni<List<Letter>> firm(UUID partner, Function<Language, Content> content) {
        return memberships.of(partner).map(members -> letters(members, content));
    }

    /** Where nobody of that profession has ever logged in, the secretariat sees to it: a hand-over must reach somebody. */
    Uni<List<Letter>> professionals(
            String municipality, Professional professional, Function<Language, Content> content) {
        return professionals(municipality, professional).map(found -> letters(found, content));
    }

    /** The same people, for whoever writes to them later. */
    Uni<List<AccountSummary>> professionals(String municipality, Professional professional) {
        return accounts.professionals(municipality, professional.role())
                .chain(found -> found.isEmpty()
                        ? accounts.professionals(municipality, Roles.SECRETARIAT)
                        : Uni.createFrom().item(found));
    }

    /** All of a role, and nobody else. */
    Uni<List<Letter>> role(String municipality, String role, Function<Language, Content> content) {
        return accounts.professionals(municipality, role).map(found -> letters(found, content));
    }

    Uni<List<Letter>> account(UUID id, Function<Language, Content> content) {
        return accounts.byIds(List.of(id)).map(found -> letters(found, content));
    }

    Uni<List<Letter>> accounts(List<UUID> ids, Function<Language, Content> content) {
        return accounts.byIds(ids).map(found -> letters(found, content));
    }

    static Uni<List<Letter>> and(Uni<List<Letter>> some, Uni<List<Letter>> more) {
        return some.chain(first -> more.map(
                second -> Stream.concat(first.stream(), second.stream()).toList()));
    }

    private static List<Letter> letters(List<AccountSummary> recipients, Function<Language, Content> content) {
        return recipients.stream()
                .map(account -> Letter.to(Recipient.of(account), content.apply(account.language())))
                .toList();
    }
}
