package dk.ungegarantien.applications;

/** Why the municipality's professionals are needed. */
public enum Cause {
    /** A firm has guided the young person on to them. */
    REFERRED,
    /** The firm has not answered in time. */
    NOT_ANSWERED,
    /** The young person has not taken the place in time. */
    NOT_CONFIRMED,
    /** The young person has not said in time whether to follow a hand-over. */
    NOT_CHOSEN,
    /** The young person would rather talk to somebody than follow a hand-over. */
    HELP_WANTED,
    /** The offer was closed before there was an answer. */
    OFFER_CLOSED,
    /** The firm is no longer part of the guarantee. */
    FIRM_LEFT,
    /** The young person asks for help without an offer. */
    ASKED,
    /** No guardian has answered in time. */
    GUARDIAN_SILENT,
    /** There is no guardian who can be written to. */
    NO_GUARDIAN,
    /** A guardian has said no. */
    GUARDIAN_REFUSED,
    /** A guardian had said yes and has taken it back. */
    CONSENT_WITHDRAWN
}
