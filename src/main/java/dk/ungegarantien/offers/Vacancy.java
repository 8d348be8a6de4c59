package dk.ungegarantien.offers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The seats of one week, or of one offer, that nobody has.
 *
 * @param open for everybody
 * @param kept for some until a day
 */
record Vacancy(int open, List<Kept> kept) {

    static final Vacancy NONE = new Vacancy(0, List.of());

    Vacancy {
        kept = List.copyOf(kept);
    }

    static Vacancy open(int seats) {
        return new Vacancy(seats, List.of());
    }

    /**
     * Seats that are kept for a school or a district.
     *
     * @param school null when they are kept for a whole district, and the other way round
     * @param until the day from which on they are for everybody
     */
    record Kept(int seats, UUID school, UUID district, LocalDate until) {

        private boolean isFor(Candidate who, LocalDate today) {
            return !today.isBefore(until)
                    || school != null && school.equals(who.school())
                    || district != null && district.equals(who.district());
        }
    }

    boolean isFor(Candidate who, LocalDate today) {
        return open > 0 || kept.stream().anyMatch(seats -> seats.seats() > 0 && seats.isFor(who, today));
    }

    /** The first day on which some of what is kept for others is for everybody; empty when nothing is kept. */
    Optional<LocalDate> release(LocalDate today) {
        return kept.stream()
                .filter(seats -> seats.seats() > 0 && today.isBefore(seats.until()))
                .map(Kept::until)
                .min(Comparator.naturalOrder());
    }
}
