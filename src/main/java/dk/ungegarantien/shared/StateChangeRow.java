package dk.ungegarantien.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A recorded change of state, for reading. */
@Entity
@Immutable
@Table(name = "state_change")
class StateChangeRow {

    @Id
    UUID id;

    String subjectType;
    UUID subjectId;
    String actorRole;
    String fromState;
    String toState;
    String note;
    Instant at;
}
