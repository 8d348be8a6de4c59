package dk.ungegarantien.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** Whatever anybody does, in whatever order: every application has somebody who can act and a day by which they do, or has ended as it may. */
@QuarkusTest
class NobodyFallsThroughTest {

    /** {@code -Dplays=5000 -Dplays.seed=…} plays longer, or a play again. */
    private static final int PLAYS = Integer.getInteger("plays", 2_000);

    private static final long SEED = Long.getLong("plays.seed", new Random().nextLong());

    /** It begins with a request, every second time that of a minor; what is likely in life is likely here. */
    private static Arbitrary<List<Tuple2<Act, Integer>>> plays() {
        var act = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(Act.values())),
                Tuple.of(2, Arbitraries.of(Act.APPLY, Act.FOLLOW, Act.REFER_TO_OFFER, Act.REFER_TO_COUNSELLOR)),
                Tuple.of(2, Arbitraries.of(Act.GUARDIAN_CONSENTS, Act.GUARDIAN_CONSENTS, Act.GUARDIAN_TAKES_BACK)),
                Tuple.of(3, Arbitraries.of(Act.DEADLINE_GOES_BY, Act.DAY_GOES_BY, Act.TAKE, Act.REACH_EDUCATION)));
        return Combinators.combine(act, Arbitraries.integers().between(0, 5))
                .as(Tuple::of)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    @Test
    void whatever_anybody_does() {
        JqwikSession.run(() -> {
            var random = new Random(SEED);
            var generator = plays().generator(1_000);
            for (var count = 0; count < PLAYS; count++) {
                play(generator.next(random).value());
            }
        });
        assertThat(Falling.through(null)).isEmpty();
    }

    private static void play(List<Tuple2<Act, Integer>> acts) {
        var play = new Play(acts.size() % 2 == 0);
        play.act(Act.APPLY, acts.size());
        for (var act : acts) {
            play.act(act.get1(), act.get2());
        }
        assertThat(Falling.through(play.young()))
                .as("seed %d: %s", SEED, play.told())
                .isEmpty();
    }

    /** A test that finds nothing is worth nothing: whoever nobody looks after is found. */
    @Test
    void who_is_looked_after_by_nobody_is_found() {
        var baker = As.aFirmsOwner();
        GivenPartners.anActivePartner(baker, "860");
        var alma = GivenApplications.aYoungPerson();
        var id = GivenApplications.anApplicationReferredToCounsellors(alma, baker, GivenOffers.anIntroJobBy(baker));
        var young = UUID.fromString(
                Tables.texts("select young from application where id = ?", id).get(0));
        assertThat(Falling.through(young)).isEmpty();
        Tables.change("update concern set settled_at = now() where application = ?", id);
        assertThat(Falling.through(young)).hasSize(1);
        Tables.change("update concern set settled_at = null where application = ?", id);
    }
}
