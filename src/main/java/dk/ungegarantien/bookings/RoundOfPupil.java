package dk.ungegarantien.bookings;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.schools.Pupils;
import dk.ungegarantien.schools.SchoolClasses;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rounds of the caller's own class. */
@ApplicationScoped
class RoundOfPupil {

    private final Caller caller;
    private final Pupils pupils;
    private final SchoolClasses classes;
    private final Rounds rounds;
    private final Clock clock;

    RoundOfPupil(Caller caller, Pupils pupils, SchoolClasses classes, Rounds rounds, Clock clock) {
        this.caller = caller;
        this.pupils = pupils;
        this.classes = classes;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A round as far as it concerns one pupil: its weeks, and the pupil's own class. */
    record Own(PupilSummary pupil, RoundInReach reached, UUID account) {

        Records.Actor actor() {
            return new Records.Actor(account, Roles.YOUNG);
        }
    }

    /** The caller as a pupil; fails with {@link Unknown} for whoever has not joined a class. */
    Uni<PupilSummary> pupil() {
        return caller.account()
                .chain(account -> pupils.ofAccount(account.id()))
                .onItem()
                .ifNull()
                .failWith(Unknown::new);
    }

    /** All of them, the last opened first. */
    Uni<List<Own>> all() {
        return pupil().chain(pupil -> rounds.ofPupil(pupil.id()).chain(found -> rounds.weeks(
                        found.stream().map(round -> round.id).toList())
                .chain(weeks -> classes.summary(pupil.schoolClass()).map(own -> found.stream()
                        .map(round -> new Own(
                                pupil,
                                new RoundInReach(round, weeks.getOrDefault(round.id, List.of()), List.of(own), 0),
                                pupil.account()))
                        .toList()))));
    }

    /** One of them; fails with {@link Unknown}. */
    Uni<Own> round(UUID id) {
        return all().map(found -> found.stream()
                .filter(own -> own.reached().round().id.equals(id))
                .findFirst()
                .orElseThrow(Unknown::new));
    }

    /** One in which the caller may still wish; fails with {@link WishesOver}. */
    Uni<Own> wishing(UUID id) {
        return round(id).invoke(own -> {
            if (!own.reached().round().takesWishesOn(LocalDate.now(clock))) {
                throw new WishesOver();
            }
        });
    }
}
