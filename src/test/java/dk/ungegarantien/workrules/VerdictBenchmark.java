package dk.ungegarantien.workrules;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a verdict on a year of work takes; run by {@code deploy/bench/rules.sh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class VerdictBenchmark {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate TO = FROM.plusYears(1).minusDays(1);

    private final WorkRules rules = WorkRules.ofDenmark();
    private final SchoolDays school = new UsualSchoolYear();
    private final Worker worker = Worker.anybody(AgeGroup.UNDER_15_IN_SCHOOL);
    private final Work legal =
            Drawn.leisureJob(Drawn.weekly(FROM, TO, "TUE 15:00-17:00", "THU 15:00-17:00", "SAT 10:00-14:00"));
    private final Work illegal =
            Drawn.leisureJob(Drawn.weekly(FROM, TO, "MON-FRI 15:00-18:00", "SAT 08:00-17:00 break 30"));

    /** 157 shifts, nothing wrong. */
    @Benchmark
    public Verdict a_legal_year() {
        return rules.judge(legal, worker, school);
    }

    /** 313 shifts, six rows of which are wrong, with the search for changes. */
    @Benchmark
    public Verdict an_illegal_year_with_its_suggestions() {
        return rules.judge(illegal, worker, school);
    }

    /** For all groups. */
    @Benchmark
    public Audience whom_a_year_is_for() {
        return rules.audience(legal, school);
    }
}
