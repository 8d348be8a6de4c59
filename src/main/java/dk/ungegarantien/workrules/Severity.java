package dk.ungegarantien.workrules;

/** How much weight a broken rule has, the heaviest first. */
public enum Severity {
    /** It cannot be published, and nobody can be placed. */
    FORBID,
    /** It takes a coordinator's approval. */
    NEEDS_APPROVAL,
    /** To be thought of; nothing is held up. */
    WARN
}
