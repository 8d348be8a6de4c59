package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Age;
import java.time.LocalDate;

/**
 * For whom a guardian must say yes before a firm gets the application. The age counts on the first day of work.
 *
 * <ul>
 *   <li>A leisure job: under 15, from when on minors dispose of what they earn themselves (værgemålsloven § 42, stk. 1, nr. 1).
 *   <li>An intro job and an internship: under 18. A minor's contract is co-signed by a guardian (værgemålsloven § 1), and the agreement on an
 *       internship by the parents (folkeskoleloven § 9).
 * </ul>
 */
public final class GuardianRule {

    private static final int EARNS_ALONE = 15;
    private static final int OF_AGE = 18;

    private GuardianRule() {}

    public static boolean asksFor(OfferKind kind, LocalDate birthDate, LocalDate firstDay) {
        var free = freeFrom(kind, birthDate);
        return free != null && firstDay.isBefore(free);
    }

    /** From which first day of work on nobody is asked; null where nobody ever is. */
    static LocalDate freeFrom(OfferKind kind, LocalDate birthDate) {
        return switch (kind) {
            case LEISURE_JOB -> Age.birthday(birthDate, EARNS_ALONE);
            case INTRO_JOB, INTERNSHIP -> Age.birthday(birthDate, OF_AGE);
            case CLASS_VISIT -> null;
        };
    }
}
