package dk.ungegarantien.applications;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Who takes over where a firm cannot, will not or does not help. The floor that knows the professionals' cases implements it. All of it happens in the
 * transaction of the change, by whoever holds the lock of the application, so that nobody falls through between the two.
 */
public interface ProfessionalHelp {

    /**
     * From now on professionals look after it. Calling them in again for the same application changes nothing.
     *
     * @return whose turn it is: those who were called in, or those who look after the person already
     */
    Uni<Professional> callIn(Needed needed);

    /** What they were called in for with that application no longer waits. */
    Uni<Void> settle(UUID application);

    /** The young person has applied: when a professional had put that offer before them, they have followed it. */
    Uni<Void> applied(UUID young, UUID offer, UUID application);

    /** Who looks after those applications, by application; those for which nobody was called in are missing. */
    Uni<Map<UUID, HelpInHand>> inHand(Collection<UUID> applications);

    /**
     * Help that is needed.
     *
     * @param municipality whose professionals are called in
     */
    record Needed(UUID application, UUID young, String municipality, Professional professional, Cause cause) {}
}
