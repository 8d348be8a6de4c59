package dk.ungegarantien.offers;

/** How much an obstacle weighs for whoever asks, the heaviest first. */
public enum BlockSeverity {
    /** The person cannot be placed there. */
    BLOCKS,
    /** It is possible, and something must come first: a guardian's yes, a coordinator's approval. */
    NEEDS,
    /** To be thought of; nothing is held up. */
    REMARK
}
