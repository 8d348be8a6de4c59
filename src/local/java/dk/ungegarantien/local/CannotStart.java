package dk.ungegarantien.local;

/** Why the local product does not start, told so that one knows what to do next. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
