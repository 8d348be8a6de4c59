package dk.ungegarantien.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ungegarantien.local.Town.District;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code deploy/bench/board.sh} measures: a {@link Town} in a product of its own, from the class lists to the board of its largest district. */
public final class TownBench {

    private static final int WEEKS_AHEAD = 12;
    private static final int OPENINGS = 40;
    private static final int MOVES = 60;
    private static final int BULK = 90;

    private static final String WISHES = """
            insert into wish (municipality_code, round, pupil, rank, offer)
            select r.municipality_code, r.id, p.pupil, rank, (array(
                select o.id from offer o where exists (select from seat s join round_week w on w.week = s.week where s.offer_id = o.id and w.round = r.id)
                order by o.id))[1 + (rank * 37 + abs(hashtext(p.pupil::text))) %% 300]
            from placement_round r join round_pupil p on p.round = r.id, generate_series(1, 3) rank where r.id = '%s'""";

    private final EmbeddedDatabase database;
    private final IsoWeek week = IsoWeek.of(LocalDate.now(Denmark.ZONE)).plus(WEEKS_AHEAD);
    private final int year = SchoolYearDates.yearOf(week.monday());
    private final Town town = Town.of(Town.USUAL_SEED, year);
    private final TownOffice office;

    private TownBench(EmbeddedDatabase database, String url, TokenSigner signer) {
        this.database = database;
        this.office = new TownOffice(url, signer, year);
    }

    /** Prints the figures as tables. Keeps its log in the folder {@code bench.folder}, and leaves nothing else behind. */
    public static void main(String[] arguments) throws Exception {
        var signer = TokenSigner.withNewKey();
        var environment = new HashMap<>(signer.environment());
        environment.put("QUARKUS_MAILER_MOCK", "true");
        var settings = Settings.random(Path.of(System.getProperty("bench.folder")));
        try (var watchdog = Watchdog.start();
                var database = EmbeddedDatabase.throwaway(BenchDatabase.settings())) {
            watchdog.guard(database.process());
            database.provide(Application.DATABASE);
            try (var product = Application.start(settings, database, "", watchdog, environment)) {
                product.awaitReady();
                new TownBench(database, product.url(), signer).measure();
            }
        }
    }

    private void measure() throws SQLException, IOException, InterruptedException {
        office.found(town);
        System.out.printf(
                "%d cores with a load of %.1f before: %d districts, %d schools, %d classes, %d pupils%n%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                town.districts().size(),
                town.schools().count(),
                town.schools().mapToLong(school -> school.classes().size()).sum(),
                town.pupils().count());
        System.out.println("| class lists | files | seconds in all | pupils new |\n|---|---|---|---|");
        imported("looked at without taking them over", true);
        imported("taken over", false);
        imported("taken over a second time", false);
        offers();
        System.out.println("\n| at the board | times | p50 ms | p95 ms | longest ms |\n|---|---|---|---|---|");
        board(town.districts().get(0));
        System.out.printf(
                "%nload at the end: %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void imported(String how, boolean dryRun) {
        var took = new Timings();
        var added = 0;
        for (var district : town.districts()) {
            for (var school : district.schools()) {
                added += took.of(() -> office.roster(district, school, dryRun));
            }
        }
        System.out.printf(
                "| %s | %d | %.1f | %d |%n",
                how, town.schools().count(), took.sum().toMillis() / 1000.0, added);
    }

    private void offers() throws SQLException, IOException {
        try (var script = TownBench.class.getResourceAsStream("/demo/town-offers.sql")) {
            change(new String(script.readAllBytes(), UTF_8));
        }
    }

    private void board(District district) throws SQLException, InterruptedException {
        var mover = office.coordinators(district).get(0);
        var watcher = office.coordinators(district).get(1);
        var round = open(mover, office.classes(district));
        change(WISHES.formatted(round));
        var path = "/api/v1/placement-rounds/%s/board".formatted(round);
        var first = new Timings();
        var board = first.of(() -> mover.get(path).demand(200));
        System.out.println(first.row("a district's, opened for the first time: %d pupils, %d offers, %,d bytes"
                .formatted(
                        board.json().get("pupils").size(),
                        board.json().get("offers").size(),
                        board.body().length)));
        System.out.println(opened(watcher, path).row("a district's, opened"));
        var screens = new TwoScreens(mover, watcher, round);
        var played = screens.play(MOVES);
        System.out.println(played.moves().row("a pupil placed"));
        System.out.println(played.polls().row("a look each second at what is new"));
        System.out.println(played.seen().row("from a move to the other screen, the second between two looks included"));
        System.out.println(screens.bulk(BULK).row(BULK + " pupils placed at once"));
        System.out.println(opened(mover, path).row("a district's, half placed"));
        whole();
    }

    /** The municipality as one board, as where schools are placed centrally. */
    private void whole() {
        var classes = town.districts().stream()
                .flatMap(one -> office.classes(one).stream())
                .toList();
        var path = "/api/v1/placement-rounds/%s/board".formatted(open(office.secretariat(), classes));
        System.out.println(opened(office.secretariat(), path).row("the whole municipality's, opened"));
    }

    private static Timings opened(Calls who, String path) {
        var took = new Timings();
        for (var time = 0; time < OPENINGS; time++) {
            took.of(() -> who.get(path).demand(200));
        }
        return took;
    }

    private String open(Calls who, List<String> classes) {
        var told = Map.of(
                "title",
                "Praktik i uge " + week.week(),
                "year",
                year,
                "weeks",
                List.of(week.toString()),
                "classes",
                classes,
                "wishes",
                3,
                "deadline",
                LocalDate.now(Denmark.ZONE).plusDays(10).toString());
        return who.post("/api/v1/placement-rounds", told)
                .demand(201)
                .json()
                .get("id")
                .asText();
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.connect(Application.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
