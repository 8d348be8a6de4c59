package dk.ungegarantien.partners;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asks how firms keep their promise to answer. Who knows it stands on a higher floor. */
public interface AnswerRecords {

    /** By firm; those with too few answers to say anything are missing. Within the session of the caller. */
    Uni<Map<UUID, AnswerRecord>> of(Collection<UUID> partners);
}
