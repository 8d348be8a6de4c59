package dk.ungegarantien.partners;

import java.util.EnumSet;
import java.util.Set;

/** The way of a pledge, from the first draft until its term is over. */
enum PledgeStatus {
    DRAFT,
    SIGNED,
    RETURNED,
    ACTIVE,
    EXPIRED,
    ENDED;

    /** On its way to approval; a firm has at most one such pledge. */
    static final Set<PledgeStatus> OPEN = EnumSet.of(DRAFT, SIGNED, RETURNED);

    /** In the firm's own hands: it may still be changed. */
    static final Set<PledgeStatus> UNSIGNED = EnumSet.of(DRAFT, RETURNED);
}
