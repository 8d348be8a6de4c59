package dk.ungegarantien.accounts;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Tells which firm an account acts for. The floor that knows firms implements it. */
public interface FirmLookup {

    Uni<Optional<MyFirmView>> firmOf(UUID accountId);
}
