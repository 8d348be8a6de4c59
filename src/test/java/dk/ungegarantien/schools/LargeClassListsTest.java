package dk.ungegarantien.schools;

import static dk.ungegarantien.schools.GivenRosters.takeOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Class lists as long as they come, and one that is longer. */
@QuarkusTest
class LargeClassListsTest {

    private static final Logger LOG = Logger.getLogger(LargeClassListsTest.class);

    private final As coordinator = As.aCoordinatorOf("860");
    private UUID school;

    @BeforeEach
    void aSchool() {
        var district = GivenSchools.aDistrict("860");
        GivenSchools.coordinates(coordinator, district);
        school = GivenSchools.aSchool("860", district);
    }

    @Test
    void a_year_group_of_fourteen_hundred_is_taken_over_in_seconds() {
        var file = GivenRosters.file(0, 1_400);
        var took = time(() -> takeOver(coordinator, school, file)
                .statusCode(200)
                .body("counts.added", is(1_400), "counts.newClasses", is(75)));
        var again = time(() -> takeOver(coordinator, school, file).body("counts.unchanged", is(1_400)));
        LOG.infof("1,400 pupils taken over in %s, again in %s", took, again);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void the_largest_file_is_taken_over_and_one_that_is_larger_is_not_read() {
        var file = GivenRosters.file(100_000, 10_000);
        assertThat(file.length()).isGreaterThan(512 * 1024);
        var took =
                time(() -> takeOver(coordinator, school, file).statusCode(200).body("counts.added", is(10_000)));
        LOG.infof("10,000 pupils taken over in %s", took);
        // others need not read so many
        Tables.change("delete from enrolment where pupil in (select id from pupil where unilogin ~ '^u1[0-9]{5}$')");
        Tables.change("delete from pupil where unilogin ~ '^u1[0-9]{5}$'");
        coordinator
                .asksBeforeSending()
                .contentType("text/csv")
                .body("x".repeat(3 * 1024 * 1024))
                .post("/api/v1/schools/{id}/roster", school)
                .then()
                .statusCode(413);
    }

    private static Duration time(Runnable what) {
        var began = Instant.now();
        what.run();
        return Duration.between(began, Instant.now());
    }
}
