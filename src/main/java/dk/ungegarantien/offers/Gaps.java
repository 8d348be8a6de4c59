package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Violation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The checks that the terms of all kinds share. Each gives one violation, or none. */
final class Gaps {

    private Gaps() {}

    /** Told of a field that must be filled in before the public may see it. */
    static Stream<Violation> needed(String field, Object value) {
        var there = value instanceof String text
                ? !text.isBlank()
                : value instanceof Collection<?> many ? !many.isEmpty() : value != null;
        return when(!there, field, value instanceof Collection<?> ? "offer-needs-one" : "offer-needs");
    }

    static Stream<Violation> inOrder(String field, LocalTime from, LocalTime to) {
        return when(from != null && to != null && !from.isBefore(to), field, "time-order");
    }

    static <T extends Comparable<T>> Stream<Violation> notBelow(String field, T least, T most, String key) {
        return when(least != null && most != null && most.compareTo(least) < 0, field, key);
    }

    static Stream<Violation> notPast(String field, LocalDate date, LocalDate today, String key) {
        return when(date != null && date.isBefore(today), field, key);
    }

    /** Nobody has assessed risks in the future. */
    static Stream<Violation> assessedAlready(LocalDate riskAssessedOn, LocalDate today) {
        return when(riskAssessedOn != null && riskAssessedOn.isAfter(today), "terms.riskAssessedOn", "date-future");
    }

    static Stream<Violation> when(boolean broken, String field, String key) {
        return broken ? Stream.of(Violation.of(field, key)) : Stream.empty();
    }

    /** A list of its own that never changes; what is absent counts as empty. */
    static <T> List<T> listOf(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    @SafeVarargs
    static Stream<Violation> all(Stream<Violation>... checks) {
        return Stream.of(checks).flatMap(check -> check);
    }
}
