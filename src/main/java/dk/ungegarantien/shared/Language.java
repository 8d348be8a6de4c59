package dk.ungegarantien.shared;

import java.util.List;
import java.util.Locale;

/** The two languages of the product. Danish speaks when nobody asks for another. */
public enum Language {
    DA,
    EN;

    private static final List<Locale> SPOKEN = List.of(DA.locale(), EN.locale());

    /** The language of texts, dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }

    /** The best of the two for an {@code Accept-Language} header; Danish when it is absent, unreadable or asks for neither. */
    public static Language accepted(String header) {
        if (header == null || header.isBlank()) {
            return DA;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best != null && best.getLanguage().equals("en") ? EN : DA;
        } catch (IllegalArgumentException unreadable) {
            return DA;
        }
    }
}
