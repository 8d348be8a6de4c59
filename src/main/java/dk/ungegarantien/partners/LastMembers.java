package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.ClosingAccounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A firm for which nobody acts any more keeps no promise: it leaves, and whoever relied on it is seen to. */
@ApplicationScoped
class LastMembers implements ClosingAccounts {

    private final Memberships memberships;
    private final Pledges pledges;
    private final Leaving leaving;

    LastMembers(Memberships memberships, Pledges pledges, Leaving leaving) {
        this.memberships = memberships;
        this.pledges = pledges;
        this.leaving = leaving;
    }

    @Override
    public Uni<Void> closing(UUID account) {
        return memberships
                .find("accountId", account)
                .firstResult()
                .chain(member -> member == null
                        ? nothing()
                        : memberships
                                .delete(member)
                                .chain(memberships::flush)
                                .chain(() -> leaveIfLast(member, account)));
    }

    private Uni<Void> leaveIfLast(Membership member, UUID account) {
        return memberships
                .count("partnerId", member.partnerId)
                .chain(others -> others > 0
                        ? nothing()
                        : pledges.activeOf(member.partnerId)
                                .chain(pledge -> pledge == null ? nothing() : leaving.abandon(pledge, account)));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
