package dk.ungegarantien.applications;

import java.util.UUID;

/**
 * A guardian is to be sent a link. The link itself is made when the letter is written, see {@link ConsentLinks}.
 *
 * @param consent which link
 */
public record ConsentAsked(UUID consent, UUID application, UUID young, Why why) {

    /** What the letter with the link says. */
    public enum Why {
        FIRST,
        REMINDER,
        /** Somebody has asked for a new link. */
        AGAIN,
        /** Consent was given, and this is how to take it back. */
        RECEIPT
    }
}
