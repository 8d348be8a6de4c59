package dk.ungegarantien.shared;

import java.util.UUID;

/**
 * One change of state, as it is recorded.
 *
 * @param subjectType what changed: {@code pledge}, {@code offer}, {@code application} …
 * @param actor the account that did it; null when the clock did
 * @param actorRole in which role: young, partner, secretariat …, or {@code clock}
 * @param from null for what is new
 * @param note what the actor added in words; null for none
 */
public record StateChange(
        String municipalityCode,
        String subjectType,
        UUID subjectId,
        UUID actor,
        String actorRole,
        Enum<?> from,
        Enum<?> to,
        String note) {}
