package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Ids;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private final Transaction transaction;

    Accounts(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The account of that id; fails with {@link Unknown}. */
    public Uni<AccountSummary> summary(UUID id) {
        return findById(id).onItem().ifNull().failWith(Unknown::new).map(Account::summary);
    }

    /** The accounts of those ids, in that order; what does not exist is missing. */
    public Uni<List<AccountSummary>> byIds(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("id in ?1", ids).map(found -> found.stream()
                        .sorted(Comparator.comparing(account -> ids.indexOf(account.id)))
                        .map(Account::summary)
                        .toList());
    }

    /** The professionals of one role in one municipality who have logged in at least once. */
    public Uni<List<AccountSummary>> professionals(String municipalityCode, String role) {
        return list("municipalityCode = ?1 and professionalRole = ?2 order by id", municipalityCode, role)
                .map(all -> all.stream().map(Account::summary).toList());
    }

    /** The account of who holds the token; made, or brought up to date, when it is missing or differs. */
    Uni<Account> of(TokenHolder holder) {
        return bySubject(holder.subject())
                .chain(account -> account != null && holder.isKnownAs(account)
                        ? Uni.createFrom().item(account)
                        : write(holder).chain(() -> reread(account, holder.subject())));
    }

    private Uni<Account> bySubject(String subject) {
        return find("subject", subject).firstResult();
    }

    private Uni<Account> reread(Account stale, String subject) {
        return stale == null
                ? bySubject(subject)
                : transaction.session().chain(session -> session.refresh(stale)).replaceWith(stale);
    }

    /** One statement, so that two first calls at once make one row. */
    private Uni<Integer> write(TokenHolder holder) {
        return transaction.session().chain(session -> session.createNativeQuery("""
                        insert into account (id, subject, name, email, language, municipality_code, professional_role)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (subject) do update set
                            name = excluded.name,
                            email = excluded.email,
                            municipality_code = excluded.municipality_code,
                            professional_role = excluded.professional_role,
                            seen_at = now(),
                            version = account.version + 1""")
                .setParameter(1, Ids.next())
                .setParameter(2, holder.subject())
                .setParameter(3, holder.name())
                .setParameter(4, holder.email())
                .setParameter(5, holder.language().name())
                .setParameter(6, holder.municipality())
                .setParameter(7, holder.professionalRole())
                .executeUpdate());
    }
}
