package dk.ungegarantien.accounts;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What has to be seen to when a young person has other guardians. Higher floors implement it; all of it happens in the transaction of the change. */
public interface GuardianChanges {

    /** They are about to change: whatever relies on them is taken in hand. */
    Uni<Void> changing(UUID young);

    /** They have changed. */
    Uni<Void> changed(UUID young);
}
