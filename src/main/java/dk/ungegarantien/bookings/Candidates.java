package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.offers.Candidate;
import dk.ungegarantien.offers.SeatClaim;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Pupils as the table of what blocks a match knows people. */
@ApplicationScoped
class Candidates {

    private final Transaction transaction;
    private final Schools schools;
    private final Guardians guardians;

    Candidates(Transaction transaction, Schools schools, Guardians guardians) {
        this.transaction = transaction;
        this.schools = schools;
        this.guardians = guardians;
    }

    /** All of them, by id, as they stand now: who has a place is placed. */
    Uni<Map<UUID, Candidate>> of(Collection<PupilSummary> pupils) {
        var accounts = pupils.stream()
                .map(PupilSummary::account)
                .filter(Objects::nonNull)
                .toList();
        return schools.summaries(
                        pupils.stream().map(PupilSummary::school).distinct().toList())
                .chain(schoolsById -> guardians.ofAll(accounts).chain(named -> placed(pupils)
                        .map(weeks -> pupils.stream()
                                .collect(Collectors.toMap(
                                        PupilSummary::id,
                                        pupil -> candidate(
                                                pupil,
                                                schoolsById.get(pupil.school()),
                                                pupil.account() == null
                                                        ? 0
                                                        : named.getOrDefault(pupil.account(), List.of())
                                                                .size(),
                                                weeks.getOrDefault(pupil.id(), Set.of())))))));
    }

    /** For whom seats may be kept that the pupil can have. */
    static SeatClaim claim(SchoolSummary school) {
        return new SeatClaim(school.id(), school.district());
    }

    private static Candidate candidate(PupilSummary pupil, SchoolSummary school, int guardians, Set<IsoWeek> placed) {
        return Candidate.pupil(pupil.id(), pupil.birthDate(), pupil.grade(), pupil.beginsIn())
                .livingIn(pupil.postalCode())
                .atSchool(school.id(), school.district())
                .withGuardians(guardians)
                .placedIn(placed);
    }

    private Uni<Map<UUID, Set<IsoWeek>>> placed(Collection<PupilSummary> pupils) {
        return pupils.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : transaction
                        .session()
                        .chain(session -> session.createNativeQuery(
                                        "select pupil, week from pupil_week where pupil in (?1)", Tuple.class)
                                .setParameter(
                                        1, pupils.stream().map(PupilSummary::id).toList())
                                .getResultList())
                        .map(rows -> rows.stream()
                                .collect(Collectors.groupingBy(
                                        row -> row.get(0, UUID.class),
                                        Collectors.mapping(
                                                row -> IsoWeek.of(row.get(1, String.class)), Collectors.toSet()))));
    }
}
