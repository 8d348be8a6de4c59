package dk.ungegarantien.offers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts the seats that nobody has, and for whom of them some are kept. */
@ApplicationScoped
class Vacancies {

    private final Transaction transaction;

    Vacancies(Transaction transaction) {
        this.transaction = transaction;
    }

    /** By offer, in one query. Offers without seats are missing. */
    Uni<Map<UUID, FreePlaces>> of(Collection<UUID> offers) {
        if (offers.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction
                .session()
                .chain(session -> session.createNativeQuery("""
                                select offer_id, week, kept, case when kept then reserved_school end,
                                    case when kept then reserved_district end, case when kept then reserved_until end,
                                    cast(count(*) filter (where seat_open(taken_by, held_until)) as integer)
                                from (select *, seat_reserved_still(reserved_until) as kept from seat where offer_id in (?1)) seat
                                group by 1, 2, 3, 4, 5, 6""", Tuple.class)
                        .setParameter(1, offers)
                        .getResultList())
                .map(rows -> rows.stream().map(Alike::of).collect(groupingBy(Alike::offer)).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, each -> places(each.getValue()))));
    }

    /** As many open seats as are alike. */
    private record Alike(
            UUID offer, IsoWeek week, boolean kept, UUID school, UUID district, LocalDate until, int open) {

        static Alike of(Tuple row) {
            var week = row.get(1, String.class);
            return new Alike(
                    row.get(0, UUID.class),
                    week == null ? null : IsoWeek.of(week),
                    row.get(2, Boolean.class),
                    row.get(3, UUID.class),
                    row.get(4, UUID.class),
                    row.get(5, LocalDate.class),
                    row.get(6, Integer.class));
        }
    }

    private static FreePlaces places(List<Alike> rows) {
        return new FreePlaces(
                vacancy(rows),
                rows.stream().filter(row -> row.week != null).collect(groupingBy(Alike::week)).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, each -> vacancy(each.getValue()))));
    }

    private static Vacancy vacancy(List<Alike> rows) {
        return new Vacancy(
                rows.stream().filter(row -> !row.kept).mapToInt(Alike::open).sum(),
                rows.stream()
                        .filter(row -> row.kept && row.open > 0)
                        .map(row -> new Vacancy.Kept(row.open, row.school, row.district, row.until))
                        .toList());
    }
}
