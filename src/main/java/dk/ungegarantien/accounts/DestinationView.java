package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Interest;
import java.time.Instant;
import java.util.List;

/** A young person's destination as they see it themselves. */
record DestinationView(
        String words,
        List<Interest> interests,
        boolean sharedWithProfessionals,
        boolean sharedWithFirms,
        Instant changedAt) {

    static DestinationView of(Destination destination) {
        return new DestinationView(
                destination.words,
                destination.interests(),
                destination.sharedWithProfessionals,
                destination.sharedWithFirms,
                destination.changedAt);
    }
}
