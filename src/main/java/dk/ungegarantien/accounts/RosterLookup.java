package dk.ungegarantien.accounts;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Whether a school tells who somebody is. A higher floor answers. */
public interface RosterLookup {

    Uni<Boolean> isToldBySchool(UUID account);
}
