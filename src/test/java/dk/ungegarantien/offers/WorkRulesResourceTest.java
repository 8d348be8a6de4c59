package dk.ungegarantien.offers;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The law, asked by whoever draws work and read by whoever wants to know it. */
@QuarkusTest
class WorkRulesResourceTest {

    private final As anybody = As.someone("Nogen");

    @Nested
    class AFirmThatDraws {

        @Test
        void hears_for_whom_the_work_is() {
            judged(job(13, shift("TUESDAY", "15:00", "17:00", 0)))
                    .body(
                            "legal", is(true),
                            "fits", is("fra 13 år"),
                            "openTo", is("UNDER_15_IN_SCHOOL"),
                            "fromAge", is(13),
                            "findings", empty(),
                            "groups.allowed", is(List.of("YES", "YES", "YES", "YES")));
        }

        @Test
        void hears_what_is_wrong_where_it_stands_and_what_would_do() {
            judged(job(13, shift("TUESDAY", "15:00", "17:00", 0), shift("WEDNESDAY", "15:00", "18:00", 0)))
                    .body(
                            "legal", is(false),
                            "fits", is("fra 15 år, når du er færdig i folkeskolen"),
                            "findings", hasSize(1),
                            "findings[0].topic", is("HOURS_ON_SCHOOL_DAY"),
                            "findings[0].severity", is("FORBID"),
                            "findings[0].message",
                                    is("Onsdag bliver det til 3 timer. På en skoledag må man højst arbejde 2 timer."),
                            "findings[0].field", is("terms.shifts[1]"),
                            "findings[0].row", is(1),
                            "findings[0].source.url", startsWith("https://"),
                            "findings[0].change.label", is("Slut kl. 17 i stedet for kl. 18"),
                            "findings[0].change.row", is(1),
                            "findings[0].change.remove", is(false),
                            "findings[0].change.from", startsWith("15:00"),
                            "findings[0].change.to", startsWith("17:00"),
                            "groups.allowed", is(List.of("NO", "NO", "YES", "YES")));
        }

        @Test
        void hears_it_in_english() {
            judge(anybody.reading("en"), job(13, shift("WEDNESDAY", "15:00", "18:00", 0)))
                    .statusCode(200)
                    .body(
                            "findings[0].message",
                            is("Wednesday comes to 3 hours. On a school day one may work 2 hours at most."));
        }

        @Test
        void hears_only_for_whom_it_is_while_nothing_says_whom_it_is_meant_for() {
            judged(job(null, shift("WEDNESDAY", "15:00", "18:00", 0)))
                    .body("legal", is(true), "findings", empty(), "fits", startsWith("fra 15 år"));
        }

        @Test
        void may_ask_before_anything_is_drawn() {
            judged(Map.of("kind", "LEISURE_JOB")).body("legal", is(true), "fits", is("fra 13 år"));
            judged(Map.of("kind", "INTRO_JOB")).body("legal", is(true));
            judged(Map.of("kind", "INTERNSHIP")).body("legal", is(true), "fits", is("for alle aldre"));
        }

        @Test
        void hears_that_an_internship_needs_approval() {
            judged(Map.of(
                            "kind",
                            "INTERNSHIP",
                            "grades",
                            List.of(8),
                            "from",
                            "08:00",
                            "to",
                            "16:00",
                            "breakMinutes",
                            30))
                    .body(
                            "legal", is(true),
                            "findings.severity", everyItem(is("NEEDS_APPROVAL")),
                            "findings.field", everyItem(is("terms.to")),
                            "groups[0].allowed", is("ON_APPROVAL"));
        }

        @Test
        void hears_that_an_intro_job_has_too_many_hours_for_those_in_school() {
            judged(Map.of("kind", "INTRO_JOB", "minimumAge", 15, "hoursPerWeek", 20, "weeks", 8))
                    .body("legal", is(true), "fits", is("fra 15 år, når du er færdig i folkeskolen"));
        }

        @Test
        void hears_which_task_is_in_the_way() {
            judged(Map.of("kind", "LEISURE_JOB", "minimumAge", 13, "taskTypes", List.of("TILL", "WAREHOUSE")))
                    .body(
                            "findings.field", is(List.of("terms.taskTypes")),
                            "findings[0].message", containsString("»Arbejde på lager«"),
                            "findings[0].change", nullValue());
        }

        @Test
        void is_told_what_contradicts_itself() {
            judge(anybody, job(13, shift("TUESDAY", "17:00", "15:00", 0)))
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.shifts[0].to")));
        }

        @Test
        void is_told_that_a_visit_is_no_work() {
            judge(anybody, Map.of("kind", "CLASS_VISIT"))
                    .statusCode(400)
                    .body("violations.field", is(List.of("terms.kind")));
        }

        @Test
        void names_a_municipality_that_exists() {
            anybody.calls()
                    .body(Map.of("municipality", "999", "terms", Map.of("kind", "LEISURE_JOB")))
                    .post("/api/v1/work-rules/verdict")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class Anybody {

        @Test
        void reads_the_rules_in_words_with_their_sources_and_days() {
            anybody.calls()
                    .get("/api/v1/work-rules")
                    .then()
                    .statusCode(200)
                    .body(
                            "rules.sentence",
                                    hasItems("Højst 2 timer på en skoledag.", "Højst 12 timer i en uge med skole."),
                            "rules.source.url", everyItem(startsWith("https://")),
                            "rules.find { it.topic == 'RISK_ASSESSMENT' }.validFrom", is("2026-01-01"),
                            "rules.find { it.topic == 'RISK_ASSESSMENT' }.validTo", nullValue(),
                            "rules.find { it.topic == 'TIME_OF_DAY' && it.validTo != null }.validTo", is("2025-06-30"),
                            "groups", hasSize(6));
        }

        @Test
        void reads_the_tasks_and_who_may_do_them() {
            anybody.reading("en")
                    .calls()
                    .get("/api/v1/work-rules")
                    .then()
                    .statusCode(200)
                    .body(
                            "tasks.find { it.task == 'TILL' }.label", is("Work at the till"),
                            "tasks.find { it.task == 'TILL' }.trades", hasItem("RETAIL"),
                            "tasks.find { it.task == 'WAREHOUSE' }.risk", is("FROM_15"),
                            "tasks.who", not(hasItem(nullValue())),
                            "tasks.find { it.task == 'EXPLOSIVES' }.who", notNullValue());
        }
    }

    private ValidatableResponse judged(Map<String, Object> terms) {
        return judge(anybody, terms).statusCode(200);
    }

    private static ValidatableResponse judge(As caller, Map<String, Object> terms) {
        return caller.calls()
                .body(Map.of("municipality", "860", "trade", "RETAIL", "terms", terms))
                .post("/api/v1/work-rules/verdict")
                .then();
    }

    @SafeVarargs
    private static Map<String, Object> job(Integer minimumAge, Map<String, Object>... shifts) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("kind", "LEISURE_JOB");
        terms.put("minimumAge", minimumAge);
        terms.put("shifts", List.of(shifts));
        terms.put("startsOn", aMondayAhead().toString());
        return terms;
    }

    private static LocalDate aMondayAhead() {
        return LocalDate.now(Denmark.ZONE).plusDays(14).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static Map<String, Object> shift(String weekday, String from, String to, int breakMinutes) {
        return Map.of("weekday", weekday, "from", from, "to", to, "breakMinutes", breakMinutes);
    }
}
