package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who acts for which firm. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private final Partners partners;
    private final Accounts accounts;

    Memberships(Partners partners, Accounts accounts) {
        this.partners = partners;
        this.accounts = accounts;
    }

    /** The firm that the account acts for; fails with 409 {@code no-firm} when there is none. */
    public Uni<PartnerSummary> firmOf(UUID accountId) {
        return findFirmOf(accountId).map(firm -> firm.orElseThrow(NoFirm::new));
    }

    /** The firm that the account acts for, if any. */
    public Uni<Optional<PartnerSummary>> findFirmOf(UUID accountId) {
        return partners.ofMember(accountId)
                .map(firm -> Optional.ofNullable(firm).map(Partner::summary));
    }

    /** The accounts that act for a firm: those to whom its mails go. The first to join comes first. */
    public Uni<List<AccountSummary>> of(UUID partnerId) {
        return list("partnerId = ?1 order by since, id", partnerId)
                .chain(members -> accounts.byIds(
                        members.stream().map(member -> member.accountId).toList()));
    }
}
