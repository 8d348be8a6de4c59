package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets a pupil use an account: with the code of the letter and the birth date, which only the pupil's home has both of. */
@ApplicationScoped
class Joining {

    enum Account {
        APART,
        JOINED
    }

    private final Pupils pupils;
    private final Schools schools;
    private final CodeAttempts attempts;
    private final JoinedPupils joined;
    private final StateChanges changes;
    private final Clock clock;

    Joining(
            Pupils pupils,
            Schools schools,
            CodeAttempts attempts,
            JoinedPupils joined,
            StateChanges changes,
            Clock clock) {
        this.pupils = pupils;
        this.schools = schools;
        this.attempts = attempts;
        this.joined = joined;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Fails with {@link CodeTooOften} after too many wrong tries, with {@link CodeUnknown} whatever is wrong about code and birth date, with
     * {@link CodeUsed} when another account has joined, and with {@link AlreadyJoined} when this one is another pupil's.
     *
     * @param caller whose tries are counted: an account that is made in this call would not outlive a wrong one
     */
    Uni<MyPupilView> join(UUID account, String caller, NewJoining told) {
        return attempts.count(caller)
                .chain(() -> PupilCodes.read(told.code())
                        .map(code -> pupils.lastOf("codeSha256", Fingerprint.of(code)))
                        .orElse(Uni.createFrom().nullItem()))
                .invoke(row -> {
                    if (row == null || !row.pupil().birthDate.equals(told.birthDate())) {
                        throw new CodeUnknown();
                    }
                })
                .chain(row -> demandFree(account, row.pupil())
                        .invoke(() -> row.pupil().join(account, clock.instant()))
                        .chain(() -> attempts.forget(caller))
                        .chain(() -> record(account, row.pupil(), Account.APART, Account.JOINED))
                        .chain(() -> joined.bringInStep(List.of(row.pupil().id))))
                .chain(() -> mine(account));
    }

    /** The pupil of that account; fails with {@link Unknown} for who is none. */
    Uni<MyPupilView> mine(UUID account) {
        return ofAccount(account).chain(row -> enrolled(account)
                .chain(now -> schools.summary(row.schoolClass().school).map(school -> view(row, now, school))));
    }

    /** The account is the pupil's no more; with the same code one may join again. */
    Uni<Void> part(UUID account) {
        return ofAccount(account)
                .invoke(row -> row.pupil().part())
                .chain(row -> record(account, row.pupil(), Account.JOINED, Account.APART));
    }

    private Uni<Pupils.Row> ofAccount(UUID account) {
        return pupils.lastOf("accountId", account).onItem().ifNull().failWith(Unknown::new);
    }

    private Uni<PupilSummary> enrolled(UUID account) {
        return pupils.ofAccount(account);
    }

    private Uni<Void> demandFree(UUID account, Pupil pupil) {
        return pupils.count("accountId = ?1 and id <> ?2", account, pupil.id)
                .invoke(others -> {
                    if (others > 0) {
                        throw new AlreadyJoined();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> record(UUID account, Pupil pupil, Account from, Account to) {
        return changes.record(new StateChange(
                pupil.municipalityCode, "pupil-account", pupil.id, account, Roles.YOUNG, from, to, null));
    }

    private static MyPupilView view(Pupils.Row row, PupilSummary now, SchoolSummary school) {
        return new MyPupilView(
                row.pupil().id,
                row.pupil().name,
                school.name(),
                new SchoolContactView(school.contactName(), school.contactEmail(), school.contactPhone()),
                now == null ? null : now.className(),
                now == null ? null : now.grade(),
                row.pupil().joinedAt);
    }
}
