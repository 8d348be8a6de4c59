package dk.ungegarantien.workrules;

import static dk.ungegarantien.workrules.Drawn.forbidden;
import static dk.ungegarantien.workrules.Drawn.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * More examples, each by the rule it is about. AML: arbejdsmiljøloven §§ 59–63; BUA: the order on young people's work; FSL: folkeskoleloven
 * §§ 9 and 33.
 */
class WorkRulesTableTest {

    @ParameterizedTest(name = "{0} · {1} · {2} · {3} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # what the rule says                         | who                | week   | drawn                                           | forbidden
            AML: 13 for ordinary work                    | UNDER_13           | free   | MON 10:00-12:00                                 | MINIMUM_AGE
            AML: 13 for ordinary work                    | UNDER_15_IN_SCHOOL | free   | MON 10:00-12:00                                 |
            BUA: 2 h on a school day                     | UNDER_15_IN_SCHOOL | school | WED 15:00-17:00                                 |
            BUA: 2 h on a school day, to the minute      | UNDER_15_IN_SCHOOL | school | WED 15:00-17:01                                 | HOURS_ON_SCHOOL_DAY
            BUA: 2 h on a school day, two shifts added   | UNDER_15_IN_SCHOOL | school | WED 07:00-08:00, WED 15:00-16:30                | HOURS_ON_SCHOOL_DAY
            BUA: 2 h on a school day, break left out     | UNDER_15_IN_SCHOOL | school | WED 15:00-17:30 break 30                        |
            BUA: 2 h on a school day at 15 in school     | FROM_15_IN_SCHOOL  | school | WED 15:00-18:00                                 | HOURS_ON_SCHOOL_DAY
            BUA: 8 h on a school day when done           | FROM_15_DONE       | school | WED 08:00-16:30 break 30                        |
            BUA: no school day at 14 when done           | UNDER_15_DONE      | school | WED 08:00-15:30 break 30                        |
            BUA: 7 h a day at 14 when done               | UNDER_15_DONE      | school | WED 08:00-16:00 break 30                        | HOURS_IN_A_DAY
            BUA: 35 h a week at 14 when done             | UNDER_15_DONE      | school | MON-FRI 08:00-15:30 break 30                    |
            BUA: 7 h on another day at 14                | UNDER_15_IN_SCHOOL | school | SAT 08:00-15:30 break 30                        |
            BUA: 7 h on another day at 14                | UNDER_15_IN_SCHOOL | school | SAT 08:00-15:31 break 30                        | HOURS_ON_OTHER_DAY
            BUA: 8 h on another day at 15 in school      | FROM_15_IN_SCHOOL  | school | SAT 08:00-16:30 break 30                        |
            BUA: 8 h on another day at 15 in school      | FROM_15_IN_SCHOOL  | school | SAT 08:00-16:31 break 30                        | HOURS_ON_OTHER_DAY
            BUA: 12 h in a week with school              | FROM_15_IN_SCHOOL  | school | TUE-WED 15:00-17:00, SAT 08:00-16:30 break 30   |
            BUA: 12 h in a week with school              | FROM_15_IN_SCHOOL  | school | MON-WED 15:00-17:00, SAT 08:00-16:30 break 30   | HOURS_IN_SCHOOL_WEEK
            BUA: 35 h in a week without school at 14     | UNDER_15_IN_SCHOOL | free   | MON-FRI 08:00-15:31 break 30                    | HOURS_ON_OTHER_DAY, HOURS_IN_FREE_WEEK
            BUA: 40 h in a week without school at 15     | FROM_15_IN_SCHOOL  | free   | MON-FRI 08:00-16:30 break 30                    |
            BUA: 40 h in a week without school at 15     | FROM_15_IN_SCHOOL  | free   | MON-FRI 08:00-16:31 break 30                    | HOURS_ON_OTHER_DAY, HOURS_IN_FREE_WEEK
            BUA: 40 h a week when done                   | FROM_15_DONE       | school | MON-FRI 08:00-16:30 break 30                    |
            BUA: 40 h a week when done                   | FROM_15_DONE       | school | MON-FRI 08:00-16:31 break 30                    | HOURS_IN_A_DAY, HOURS_IN_A_WEEK
            BUA: not before six                          | FROM_15_IN_SCHOOL  | school | SAT 05:59-08:00                                 | TIME_OF_DAY
            BUA: from six                                | FROM_15_IN_SCHOOL  | school | SAT 06:00-08:00                                 |
            BUA: until eight                             | FROM_15_IN_SCHOOL  | school | SAT 18:00-20:00                                 |
            BUA: not after eight                         | FROM_15_IN_SCHOOL  | school | SAT 18:00-20:01                                 | TIME_OF_DAY
            BUA: later when done, since July 2025        | FROM_15_DONE       | school | SAT 18:00-22:00                                 |
            BUA: from seven to eleven, since July 2025   | FROM_15_DONE       | school | SAT 19:00-23:00                                 |
            BUA: never after eleven                      | FROM_15_DONE       | school | SAT 20:00-23:01                                 | TIME_OF_DAY
            BUA: never through the night                 | FROM_15_DONE       | school | FRI 22:00-02:00                                 | TIME_OF_DAY
            BUA: 14 h of rest in school                  | FROM_15_IN_SCHOOL  | free   | MON 16:00-20:00, TUE 10:00-12:00                |
            BUA: 14 h of rest in school                  | FROM_15_IN_SCHOOL  | free   | MON 16:00-20:00, TUE 09:59-12:00                | DAILY_REST
            BUA: 12 h of rest when done                  | FROM_15_DONE       | school | MON 14:00-18:00, TUE 06:00-08:00                |
            BUA: 12 h of rest when done                  | FROM_15_DONE       | school | MON 14:01-18:01, TUE 06:00-08:00                | DAILY_REST
            BUA: rest when the day is split              | FROM_15_IN_SCHOOL  | free   | SAT 06:00-08:00, SAT 14:00-16:00                |
            BUA: rest when the day is split              | FROM_15_IN_SCHOOL  | free   | SAT 06:00-08:00, SAT 14:01-16:01                | DAILY_REST
            BUA: rest when both days are split           | FROM_15_IN_SCHOOL  | free   | MON-TUE 06:00-08:00, MON-TUE 18:00-20:00        | DAILY_REST
            BUA: break after four and a half hours       | UNDER_15_IN_SCHOOL | free   | MON 08:00-12:30                                 |
            BUA: break after four and a half hours       | UNDER_15_IN_SCHOOL | free   | MON 08:00-12:31                                 | BREAK
            BUA: a break of 30 minutes at least          | UNDER_15_IN_SCHOOL | free   | MON 08:00-13:00 break 29                        | BREAK
            BUA: going home for half an hour is a break  | UNDER_15_IN_SCHOOL | free   | MON 08:00-11:00, MON 11:30-14:00                |
            BUA: going home for less is none             | UNDER_15_IN_SCHOOL | free   | MON 08:00-11:00, MON 11:29-14:00                | BREAK
            AML: two days off in a row, Sunday and Monday| FROM_15_DONE       | school | TUE-SAT 10:00-14:00                             |
            AML: two days off in a row                   | FROM_15_DONE       | school | MON-SUN 10:00-12:00                             | DAYS_OFF
            AML: two days off in a row in between        | FROM_15_DONE       | school | MON-TUE 10:00-12:00, FRI-SUN 10:00-12:00        |
            AML: until midnight, the next day is free    | FROM_15_DONE       | school | MON 20:00-00:00, THU-SUN 10:00-12:00            | TIME_OF_DAY
            AML: nothing of it for adults                | ADULT              | school | MON-SUN 22:00-08:00                             |
            """)
    void the_rule_draws_the_line_here(String rule, AgeGroup who, String week, String drawn, String expected) {
        var monday = week.equals("school") ? Drawn.SCHOOL_WEEK : Drawn.FREE_WEEK;
        var topics = expected == null
                ? Stream.<Topic>empty()
                : Stream.of(expected.split(",")).map(String::strip).map(Topic::valueOf);
        assertThat(forbidden(who, in(monday, drawn.split(", *")))).containsExactlyInAnyOrderElementsOf(topics.toList());
    }
}
