package dk.ungegarantien.workrules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom some work is for.
 *
 * @param groups those whom no rule forbids it
 */
public record Audience(Set<AgeGroup> groups) {

    public Audience {
        groups = groups.isEmpty() ? EnumSet.noneOf(AgeGroup.class) : EnumSet.copyOf(groups);
    }

    /** The group of those who may do least, and may do this; empty when it is for nobody. */
    public Optional<AgeGroup> youngest() {
        return groups.stream().sorted().findFirst();
    }
}
