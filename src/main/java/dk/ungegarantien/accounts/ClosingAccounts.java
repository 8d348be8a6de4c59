package dk.ungegarantien.accounts;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What has to be seen to when somebody deletes their account. Higher floors implement it; all of it happens in the transaction of the deletion. */
public interface ClosingAccounts {

    Uni<Void> closing(UUID account);
}
