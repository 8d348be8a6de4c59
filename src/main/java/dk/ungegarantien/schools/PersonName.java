package dk.ungegarantien.schools;

import java.util.Locale;

/** Names as people and systems write them. */
final class PersonName {

    private PersonName() {}

    /** With single blanks; {@code Holm, Alma} is turned around. */
    static String tidied(String written) {
        var name = written.replaceAll("[\\s\\u00A0]+", " ").strip();
        var parts = name.split(" ?, ?", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank() ? parts[1] + " " + parts[0] : name;
    }

    /** The same for two ways to write one name. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0.-]+", " ").strip();
    }
}
