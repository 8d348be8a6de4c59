package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.FirmLookup;
import dk.ungegarantien.accounts.MyFirmView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells the floor below which firm an account acts for. */
@ApplicationScoped
class MyFirm implements FirmLookup {

    private final Memberships memberships;

    MyFirm(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Uni<Optional<MyFirmView>> firmOf(UUID accountId) {
        return memberships
                .findFirmOf(accountId)
                .map(found -> found.map(firm ->
                        new MyFirmView(firm.id(), firm.name(), firm.status().name())));
    }
}
