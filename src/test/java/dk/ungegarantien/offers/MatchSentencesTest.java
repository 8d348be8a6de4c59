package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.Fitting.TODAY;
import static dk.ungegarantien.offers.Fitting.grownUp;
import static dk.ungegarantien.offers.Fitting.internship;
import static dk.ungegarantien.offers.Fitting.introJob;
import static dk.ungegarantien.offers.Fitting.leisureJob;
import static dk.ungegarantien.offers.Fitting.pupil;
import static dk.ungegarantien.offers.Fitting.visit;
import static dk.ungegarantien.offers.Fitting.weeks;
import static dk.ungegarantien.offers.Obstacle.*;
import static dk.ungegarantien.offers.Purpose.APPLYING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said of a pair, over pairs that find every line of the table. */
class MatchSentencesTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final String WEEK_6 = "2027-W06";

    @Test
    void every_obstacle_has_its_sentence_in_both_languages() {
        var blocks = everything();
        assertThat(blocks.stream().map(Block::obstacle)).contains(Obstacle.values());
        assertThat(blocks).allSatisfy(block -> {
            assertThat(block.in(Language.DA)).doesNotContain(".block", "{", "}");
            assertThat(block.in(Language.EN))
                    .isNotEqualTo(block.in(Language.DA))
                    .doesNotContain(".block", "{", "}");
        });
    }

    @Test
    void the_most_fundamental_comes_first() {
        matched().forEach(match -> assertThat(match.blocks().stream().map(Block::obstacle))
                .isSorted());
    }

    @Test
    void sentences_name_what_they_are_about() {
        assertThat(everything().stream().map(block -> block.in(Language.DA)))
                .contains(
                        "For ung: man skal være fyldt 15 år, når arbejdet begynder.",
                        "For langt væk: 11,7 km hjemmefra, og grænsen er 10 km.",
                        "De ledige pladser er reserveret til andre indtil 1. december 2026.",
                        "Loven siger nej: Tirsdag bliver det til 3 timer. På en skoledag må man højst arbejde 2 timer.",
                        "For mange uger: højst 13 uger i praktik i skoleåret 2026/27.");
    }

    /** Pairs that find every line of the table. */
    private List<Match> matched() {
        var fitting = new Fitting();
        var kept = new Vacancy(0, List.of(new Vacancy.Kept(1, SCHOOL, null, LocalDate.of(2026, 12, 1))));
        var visit = fitting.with(visit().in(OfferStatus.CLOSED).until(TODAY.minusDays(1)));
        var job = fitting.with(introJob("2026-12-01"), Vacancy.NONE);
        var shift = fitting.with(leisureJob(13, "15:00", "18:00"));
        var week = fitting.with(internship(List.of(9), "16:00", WEEK_6).at("9850"), kept);
        var begun = fitting.with(internship("2026-W47"));
        var child = pupil("2013-05-17", 7).livingIn("9800").travelling(10);
        var busy = child.placedIn(weeks("2026-W50", 13));
        var matches = fitting.matches();
        return List.of(
                matches.match(child.applied(Map.of(visit, visit)), visit, null, APPLYING),
                matches.match(child, job, null, APPLYING),
                matches.match(grownUp("1990-01-01"), job, null, APPLYING),
                matches.match(child.withGuardians(0), shift, null, APPLYING),
                matches.match(busy, week, IsoWeek.of(WEEK_6), APPLYING),
                matches.match(child.placedIn(weeks("2026-W33", 13)), week, IsoWeek.of("2027-W20"), APPLYING),
                matches.match(grownUp("2010-01-01"), week, IsoWeek.of(WEEK_6), APPLYING),
                matches.match(child, begun, IsoWeek.of("2026-W47"), APPLYING));
    }

    private List<Block> everything() {
        return matched().stream().flatMap(match -> match.blocks().stream()).toList();
    }
}
