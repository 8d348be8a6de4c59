package dk.ungegarantien.workrules;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom some work is for.
 *
 * @param allowed those who may do it
 * @param onApproval those who may do it once a coordinator has approved it
 */
public record Audience(Set<AgeGroup> allowed, Set<AgeGroup> onApproval) {

    public Audience {
        allowed = new TreeSet<>(allowed);
        onApproval = new TreeSet<>(onApproval);
    }

    /** The group of those who may do least, and may do this; empty when it is for nobody. */
    public Optional<AgeGroup> youngest() {
        return Stream.of(allowed, onApproval).flatMap(Set::stream).sorted().findFirst();
    }
}
