package dk.ungegarantien.shared;

/** A part of a problem's text that is itself said in the caller's language. */
@FunctionalInterface
public interface Said {

    String in(Language language);
}
