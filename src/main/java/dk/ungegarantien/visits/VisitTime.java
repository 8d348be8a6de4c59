package dk.ungegarantien.visits;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** From when to when a visit lasts, on one day, by the Danish clock. */
public record VisitTime(LocalDateTime begins, LocalDateTime ends) {

    LocalDate day() {
        return begins.toLocalDate();
    }

    boolean overlaps(VisitTime other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }
}
