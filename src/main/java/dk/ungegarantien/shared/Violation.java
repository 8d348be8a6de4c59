package dk.ungegarantien.shared;

/**
 * What is wrong with one field of the input; its sentence stands under {@code <key>.message} in the problem texts.
 *
 * @param field the path of the field in the request, such as {@code contact.email}
 */
public record Violation(String field, String key, Object... arguments) {

    public static Violation of(String field, String key, Object... arguments) {
        return new Violation(field, key, arguments);
    }
}
