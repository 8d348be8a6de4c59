package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.Said;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as people say it: {@code 14. marts 2027}. */
record SpokenDay(LocalDate day) implements Said {

    @Override
    public String in(Language language) {
        return DateTimeFormatter.ofPattern(language == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy", language.locale())
                .format(day);
    }
}
