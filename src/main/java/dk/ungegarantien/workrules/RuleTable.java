package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.AgeGroup.FROM_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.FROM_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_13;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_DONE;
import static dk.ungegarantien.workrules.AgeGroup.UNDER_15_IN_SCHOOL;
import static dk.ungegarantien.workrules.Severity.FORBID;
import static dk.ungegarantien.workrules.Severity.NEEDS_APPROVAL;
import static dk.ungegarantien.workrules.Severity.WARN;
import static dk.ungegarantien.workrules.Source.FOLKESKOLE_ACT;
import static dk.ungegarantien.workrules.Source.MACHINES_AND_CHEMISTRY;
import static dk.ungegarantien.workrules.Source.ORDER_ON_YOUNG_PEOPLES_WORK;
import static dk.ungegarantien.workrules.Source.WORKING_ENVIRONMENT_ACT;
import static dk.ungegarantien.workrules.TaskRisk.AFTER_RISK_ASSESSMENT;
import static dk.ungegarantien.workrules.TaskRisk.FROM_15;
import static dk.ungegarantien.workrules.TaskRisk.NEVER_UNDER_18;
import static dk.ungegarantien.workrules.Topic.BREAK;
import static dk.ungegarantien.workrules.Topic.DAILY_REST;
import static dk.ungegarantien.workrules.Topic.DANGEROUS_TASKS;
import static dk.ungegarantien.workrules.Topic.DAYS_OFF;
import static dk.ungegarantien.workrules.Topic.FIXED_WEEKDAYS;
import static dk.ungegarantien.workrules.Topic.GUARDIANS_SIGN;
import static dk.ungegarantien.workrules.Topic.HOURS_IN_A_DAY;
import static dk.ungegarantien.workrules.Topic.HOURS_IN_A_WEEK;
import static dk.ungegarantien.workrules.Topic.HOURS_IN_FREE_WEEK;
import static dk.ungegarantien.workrules.Topic.HOURS_IN_SCHOOL_WEEK;
import static dk.ungegarantien.workrules.Topic.HOURS_ON_OTHER_DAY;
import static dk.ungegarantien.workrules.Topic.HOURS_ON_SCHOOL_DAY;
import static dk.ungegarantien.workrules.Topic.INTERNSHIP_WEEKS;
import static dk.ungegarantien.workrules.Topic.LIFTING;
import static dk.ungegarantien.workrules.Topic.LIGHT_WORK_ONLY;
import static dk.ungegarantien.workrules.Topic.MINIMUM_AGE;
import static dk.ungegarantien.workrules.Topic.NOT_ALONE;
import static dk.ungegarantien.workrules.Topic.RISK_ASSESSMENT;
import static dk.ungegarantien.workrules.Topic.SUNDAY_OFF;
import static dk.ungegarantien.workrules.Topic.SUPERVISION;
import static dk.ungegarantien.workrules.Topic.TIME_OF_DAY;
import static dk.ungegarantien.workrules.Topic.UNPAID;
import static dk.ungegarantien.workrules.Topic.WORK_LIKE_TASKS;
import static dk.ungegarantien.workrules.Topic.WRITTEN_NOTICE;
import static dk.ungegarantien.workrules.WorkKind.INTERNSHIP;
import static dk.ungegarantien.workrules.WorkKind.INTRO_JOB;
import static dk.ungegarantien.workrules.WorkKind.JUNIOR_APPRENTICESHIP;
import static dk.ungegarantien.workrules.WorkKind.LEISURE_JOB;

import dk.ungegarantien.shared.Trade;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules with their editions: each line says what, how heavy, for which work, for whom, where it stands, and from when to when. A rule
 * that changes gets its last day, and a new line from the day after.
 */
final class RuleTable {

    private static final Set<WorkKind> JOBS = EnumSet.of(LEISURE_JOB, INTRO_JOB);
    private static final Set<WorkKind> AT_SCHOOL = EnumSet.of(INTERNSHIP, JUNIOR_APPRENTICESHIP);
    private static final Set<WorkKind> ALL = EnumSet.allOf(WorkKind.class);

    private static final Set<AgeGroup> IN_SCHOOL = EnumSet.of(UNDER_15_IN_SCHOOL, FROM_15_IN_SCHOOL);
    private static final Set<AgeGroup> UNDER_15 = EnumSet.of(UNDER_15_IN_SCHOOL, UNDER_15_DONE);
    private static final Set<AgeGroup> STRICT = EnumSet.of(UNDER_15_IN_SCHOOL, UNDER_15_DONE, FROM_15_IN_SCHOOL);
    private static final Set<AgeGroup> FREE = EnumSet.of(FROM_15_DONE);
    private static final Set<AgeGroup> YOUNG =
            EnumSet.of(UNDER_15_IN_SCHOOL, UNDER_15_DONE, FROM_15_IN_SCHOOL, FROM_15_DONE);
    private static final Set<AgeGroup> MINORS = EnumSet.range(UNDER_13, FROM_15_DONE);

    private static final Set<Trade> LONELY =
            EnumSet.of(Trade.RETAIL, Trade.FOOD_PRODUCTION, Trade.RESTAURANT_HOTEL, Trade.CARS_MACHINERY);

    private static final LocalDate LONGER_EVENINGS = LocalDate.of(2025, 7, 1);
    private static final LocalDate RISK_ASSESSMENTS = LocalDate.of(2026, 1, 1);

    private RuleTable() {}

    /** Denmark's rules: arbejdsmiljøloven §§ 59–63, the order on young people's work, folkeskoleloven §§ 9 and 33. */
    static List<Rule> ofDenmark() {
        return Stream.of(work(), rest(), tasks(), pupils())
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule> work() {
        return Stream.of(
                job(MINIMUM_AGE, FORBID, EnumSet.of(UNDER_13), WORKING_ENVIRONMENT_ACT, new NotAtAll(13)),
                job(HOURS_ON_SCHOOL_DAY, FORBID, IN_SCHOOL, onSchoolDays(2)),
                job(HOURS_ON_OTHER_DAY, FORBID, UNDER_15, onOtherDays(7)),
                job(HOURS_ON_OTHER_DAY, FORBID, EnumSet.of(FROM_15_IN_SCHOOL), onOtherDays(8)),
                job(HOURS_IN_A_DAY, FORBID, EnumSet.of(UNDER_15_DONE), inADay(7)),
                job(HOURS_IN_A_DAY, FORBID, FREE, inADay(8)),
                job(HOURS_IN_SCHOOL_WEEK, FORBID, IN_SCHOOL, inSchoolWeeks(12)),
                job(HOURS_IN_FREE_WEEK, FORBID, EnumSet.of(UNDER_15_IN_SCHOOL), inFreeWeeks(35)),
                job(HOURS_IN_FREE_WEEK, FORBID, EnumSet.of(FROM_15_IN_SCHOOL), inFreeWeeks(40)),
                job(HOURS_IN_A_WEEK, FORBID, EnumSet.of(UNDER_15_DONE), inAWeek(35)),
                job(HOURS_IN_A_WEEK, FORBID, FREE, inAWeek(40)),
                job(TIME_OF_DAY, FORBID, STRICT, TimesOfDay.between(6, 20)),
                job(TIME_OF_DAY, FORBID, FREE, TimesOfDay.between(6, 20)).until(LONGER_EVENINGS.minusDays(1)),
                // whether the later hours hold for every trade is not confirmed: so they are not held against anybody,
                // only said
                job(TIME_OF_DAY, FORBID, FREE, TimesOfDay.between(6, 22).or(7, 23))
                        .since(LONGER_EVENINGS),
                job(TIME_OF_DAY, WARN, FREE, TimesOfDay.between(6, 20)).since(LONGER_EVENINGS));
    }

    private static Stream<Rule> rest() {
        return Stream.of(
                job(DAILY_REST, FORBID, STRICT, hoursOfRest(14)),
                job(DAILY_REST, FORBID, FREE, hoursOfRest(12)),
                rule(BREAK, FORBID, ALL, YOUNG, ORDER_ON_YOUNG_PEOPLES_WORK, new Breaks(270, 30)),
                rule(DAYS_OFF, FORBID, ALL, MINORS, WORKING_ENVIRONMENT_ACT, new DaysOff(false)),
                rule(SUNDAY_OFF, WARN, ALL, MINORS, WORKING_ENVIRONMENT_ACT, new DaysOff(true)));
    }

    private static Stream<Rule> tasks() {
        return Stream.of(
                job(LIGHT_WORK_ONLY, FORBID, STRICT, Tasks.of(FROM_15)),
                // that light work with a harmless machine is light work is not confirmed for every machine
                job(LIGHT_WORK_ONLY, WARN, STRICT, Tasks.of(AFTER_RISK_ASSESSMENT))
                        .since(RISK_ASSESSMENTS),
                job(LIGHT_WORK_ONLY, FORBID, STRICT, Tasks.of(AFTER_RISK_ASSESSMENT))
                        .until(RISK_ASSESSMENTS.minusDays(1)),
                rule(DANGEROUS_TASKS, FORBID, ALL, MINORS, WORKING_ENVIRONMENT_ACT, Tasks.of(NEVER_UNDER_18)),
                rule(RISK_ASSESSMENT, FORBID, ALL, MINORS, MACHINES_AND_CHEMISTRY, new RiskAssessment())
                        .since(RISK_ASSESSMENTS),
                rule(NOT_ALONE, WARN, JOBS, YOUNG, ORDER_ON_YOUNG_PEOPLES_WORK, new NotAlone(LONELY, 18, 14)),
                rule(LIFTING, WARN, ALL, MINORS, ORDER_ON_YOUNG_PEOPLES_WORK, new Duty(12)),
                rule(SUPERVISION, WARN, ALL, MINORS, ORDER_ON_YOUNG_PEOPLES_WORK, new Duty(18)),
                job(WRITTEN_NOTICE, WARN, IN_SCHOOL, new Duty()),
                job(GUARDIANS_SIGN, WARN, MINORS, new Duty(18)));
    }

    private static Stream<Rule> pupils() {
        return Stream.of(
                internship(HOURS_IN_A_DAY, FORBID, MINORS, inADay(8)),
                internship(HOURS_IN_A_WEEK, FORBID, MINORS, inAWeek(40)),
                // sources disagree about those under 15: between the two a person decides
                internship(HOURS_IN_A_DAY, NEEDS_APPROVAL, EnumSet.range(UNDER_13, UNDER_15_DONE), inADay(7)),
                internship(HOURS_IN_A_WEEK, NEEDS_APPROVAL, EnumSet.range(UNDER_13, UNDER_15_DONE), inAWeek(35)),
                internship(TIME_OF_DAY, FORBID, MINORS, TimesOfDay.between(6, 20)),
                internship(DAILY_REST, FORBID, MINORS, hoursOfRest(14)),
                internship(WORK_LIKE_TASKS, WARN, EnumSet.of(UNDER_13), new Duty()),
                internship(INTERNSHIP_WEEKS, FORBID, MINORS, new WeeksAYear(13)),
                internship(UNPAID, WARN, MINORS, new Duty()),
                rule(
                        FIXED_WEEKDAYS,
                        FORBID,
                        EnumSet.of(JUNIOR_APPRENTICESHIP),
                        MINORS,
                        FOLKESKOLE_ACT,
                        new WeekdaysAWeek(2)));
    }

    private static Rule job(Topic topic, Severity severity, Set<AgeGroup> groups, Limit limit) {
        return job(topic, severity, groups, ORDER_ON_YOUNG_PEOPLES_WORK, limit);
    }

    private static Rule job(Topic topic, Severity severity, Set<AgeGroup> groups, Source source, Limit limit) {
        return rule(topic, severity, JOBS, groups, source, limit);
    }

    private static Rule internship(Topic topic, Severity severity, Set<AgeGroup> groups, Limit limit) {
        return rule(topic, severity, AT_SCHOOL, groups, FOLKESKOLE_ACT, limit);
    }

    private static Rule rule(
            Topic topic, Severity severity, Set<WorkKind> kinds, Set<AgeGroup> groups, Source source, Limit limit) {
        return new Rule(topic, severity, kinds, groups, Rule.ALWAYS, null, source, limit);
    }

    private static Limit onSchoolDays(int hours) {
        return new LongestDay(hours * 60, LongestDay.Days.SCHOOL);
    }

    private static Limit onOtherDays(int hours) {
        return new LongestDay(hours * 60, LongestDay.Days.OTHER);
    }

    private static Limit inADay(int hours) {
        return new LongestDay(hours * 60, LongestDay.Days.ALL);
    }

    private static Limit inSchoolWeeks(int hours) {
        return new LongestWeek(hours * 60, LongestWeek.Weeks.WITH_SCHOOL);
    }

    private static Limit inFreeWeeks(int hours) {
        return new LongestWeek(hours * 60, LongestWeek.Weeks.WITHOUT_SCHOOL);
    }

    private static Limit inAWeek(int hours) {
        return new LongestWeek(hours * 60, LongestWeek.Weeks.ALL);
    }

    private static Limit hoursOfRest(int hours) {
        return new DailyRest(hours * 60);
    }
}
