package dk.ungegarantien.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.ungegarantien.shared.Transaction;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The guardians of all young people: at most two each. */
@ApplicationScoped
public class Guardians implements PanacheRepositoryBase<Guardian, UUID> {

    private static final int OF_AGE = 18;

    private final List<GuardianChanges> changes;
    private final Transaction transaction;
    private final Clock clock;

    Guardians(@All List<GuardianChanges> changes, Transaction transaction, Clock clock) {
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those of a young person, in the order in which they were named. */
    public Uni<List<GuardianSummary>> of(UUID young) {
        return rows(young).map(found -> found.stream().map(Guardian::summary).toList());
    }

    /** Those of several young people, by young person, in the order in which they were named; who names none is missing. */
    public Uni<Map<UUID, List<GuardianSummary>>> ofAll(Collection<UUID> young) {
        return young.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("young in ?1 order by position", young).map(found -> found.stream()
                        .collect(groupingBy(guardian -> guardian.young, mapping(Guardian::summary, toList()))));
    }

    /**
     * Puts them in the place of those there were. Who stays is the same person as before; who has another name or address is somebody else. Fails
     * with {@link GuardianNotNeeded} for an adult.
     */
    public Uni<List<GuardianSummary>> replace(YoungPerson young, NewGuardians told, GuardianAddedBy addedBy) {
        if (young.ageOn(LocalDate.now(clock)) >= OF_AGE) {
            throw new GuardianNotNeeded();
        }
        told.demandRight(young.email());
        return oneAtATime(young.id())
                .chain(() -> each(change -> change.changing(young.id())))
                .chain(() -> rows(young.id()))
                .chain(before -> leave(before, told).chain(() -> take(young, before, told, addedBy)))
                .chain(() -> flush())
                .chain(() -> each(change -> change.changed(young.id())))
                .chain(() -> of(young.id()));
    }

    /** Lets everything that relies on somebody's guardians go one after the other, until the end of the transaction. */
    public Uni<Void> oneAtATime(UUID young) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                        .setParameter(1, "guardians " + young)
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Void> forget(UUID young) {
        return delete("young", young).replaceWithVoid();
    }

    private Uni<List<Guardian>> rows(UUID young) {
        return list("young = ?1 order by position", young);
    }

    private Uni<Void> leave(List<Guardian> before, NewGuardians told) {
        var gone = before.stream()
                .filter(guardian -> told.guardians().stream().noneMatch(guardian::isMeantBy))
                .toList();
        return Multi.createFrom()
                .iterable(gone)
                .onItem()
                .transformToUniAndConcatenate(this::delete)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> take(YoungPerson young, List<Guardian> before, NewGuardians told, GuardianAddedBy addedBy) {
        var all = IntStream.range(0, told.guardians().size())
                .mapToObj(at -> known(young, before, told.guardians().get(at), addedBy)
                        .at(at + 1, told.guardians().get(at)))
                .toList();
        return all.isEmpty() ? Uni.createFrom().voidItem() : persist(all);
    }

    private Guardian known(YoungPerson young, List<Guardian> before, NewGuardian told, GuardianAddedBy addedBy) {
        return before.stream()
                .filter(guardian -> guardian.isMeantBy(told))
                .findFirst()
                .orElseGet(() -> new Guardian(young, told, addedBy, clock.instant()));
    }

    private Uni<Void> each(Function<GuardianChanges, Uni<Void>> see) {
        return Multi.createFrom()
                .iterable(changes)
                .onItem()
                .transformToUniAndConcatenate(see::apply)
                .onItem()
                .ignoreAsUni();
    }
}
