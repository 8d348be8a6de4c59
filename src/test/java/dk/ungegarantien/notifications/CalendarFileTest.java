package dk.ungegarantien.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dk.ungegarantien.applications.FirstDay;
import dk.ungegarantien.applications.Talk;
import dk.ungegarantien.shared.IsoWeek;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final UUID APPLICATION = UUID.randomUUID();
    private static final String STREET = "Nørregade 12, 9800 Hjørring";

    @Nested
    class ATalk {

        @Test
        void stands_in_danish_time_with_its_zone() {
            assertThat(written(talk(1, "2027-01-14T14:00:00Z")))
                    .contains("METHOD:PUBLISH")
                    .contains("STATUS:CONFIRMED")
                    .contains("TZID:Europe/Copenhagen")
                    .contains("DTSTART;TZID=Europe/Copenhagen:20270114T150000")
                    .contains("DTEND;TZID=Europe/Copenhagen:20270114T160000")
                    .contains("LOCATION:Nørregade 12\\, 9800 Hjørring")
                    .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3");
        }

        @Test
        void in_summer_is_an_hour_ahead() {
            assertThat(written(talk(1, "2027-06-14T13:00:00Z")))
                    .contains("DTSTART;TZID=Europe/Copenhagen:20270614T150000");
        }

        @Test
        void before_and_after_the_change_to_summer_is_at_its_hour() {
            assertThat(written(talk(1, "2027-03-27T14:00:00Z"))).contains(":20270327T150000");
            assertThat(written(talk(1, "2027-03-28T13:00:00Z"))).contains(":20270328T150000");
            assertThat(written(talk(1, "2027-10-30T13:00:00Z"))).contains(":20271030T150000");
            assertThat(written(talk(1, "2027-10-31T14:00:00Z"))).contains(":20271031T150000");
        }

        @Test
        void across_the_change_itself_lasts_as_long_as_ever() {
            assertThat(written(talk(1, "2027-03-28T00:30:00Z")))
                    .contains("DTSTART;TZID=Europe/Copenhagen:20270328T013000")
                    .contains("DTEND;TZID=Europe/Copenhagen:20270328T033000");
            var read = read(written(talk(1, "2027-03-28T00:30:00Z")));
            assertThat(read.getDateEnd().getValue()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        }

        @Test
        void is_moved_by_a_new_time_instead_of_added() {
            var first = read(written(talk(1, "2027-01-14T14:00:00Z")));
            var second = read(written(talk(2, "2027-01-15T14:00:00Z")));
            assertThat(second.getUid().getValue())
                    .isEqualTo(first.getUid().getValue())
                    .isEqualTo(APPLICATION + "@ungegarantien.dk");
            assertThat(second.getSequence().getValue())
                    .isGreaterThan(first.getSequence().getValue());
            assertThat(second.getDateStart().getValue()).isEqualTo(Instant.parse("2027-01-15T14:00:00Z"));
        }

        @Test
        void that_is_off_cancels_the_last_version_of_itself() {
            var moved = read(written(talk(2, "2027-01-15T14:00:00Z")));
            var off = written(talk(2, "2027-01-15T14:00:00Z").calledOff());
            assertThat(off).contains("METHOD:CANCEL", "STATUS:CANCELLED");
            assertThat(CalendarFile.methodOf(off)).isEqualTo("CANCEL");
            assertThat(read(off).getUid().getValue()).isEqualTo(moved.getUid().getValue());
            assertThat(read(off).getSequence().getValue())
                    .isGreaterThan(moved.getSequence().getValue());
            assertThat(read(off).getOrganizer().getEmail())
                    .isEqualTo(moved.getOrganizer().getEmail());
        }
    }

    @Nested
    class AFirstDay {

        private final FirstDay week = new FirstDay(
                IsoWeek.of("2027-W12").monday(), IsoWeek.of("2027-W12").friday(), STREET);

        @Test
        void of_an_internship_lasts_from_monday_to_friday() {
            assertThat(written(Appointment.of(APPLICATION, week)))
                    .contains("METHOD:PUBLISH", "SEQUENCE:0", "TRANSP:TRANSPARENT")
                    .contains("DTSTART;VALUE=DATE:20270322")
                    .contains("DTEND;VALUE=DATE:20270327")
                    .doesNotContain("VTIMEZONE");
        }

        @Test
        void of_a_job_is_one_day_even_when_the_clock_changes_on_it() {
            var change = new FirstDay(
                    IsoWeek.of("2027-W12").monday().plusDays(6),
                    IsoWeek.of("2027-W12").monday().plusDays(6),
                    STREET);
            assertThat(written(Appointment.of(APPLICATION, change)))
                    .contains("DTSTART;VALUE=DATE:20270328")
                    .contains("DTEND;VALUE=DATE:20270329");
        }

        @Test
        void is_another_entry_than_the_talk_and_is_cancelled_by_itself() {
            var start = Appointment.of(APPLICATION, week);
            assertThat(start.name())
                    .isNotEqualTo(talk(1, "2027-01-14T14:00:00Z").name());
            assertThat(written(start.calledOff()))
                    .contains("METHOD:CANCEL", "SEQUENCE:1", "UID:" + APPLICATION + "-start@ungegarantien.dk");
        }
    }

    @Nested
    class TheFile {

        private static final String LONG =
                "Æbleskiver; rødgrød, \\ og fløde 🥧 ".repeat(9) + "\nUID:evil\r\nMETHOD:REQUEST";

        @Test
        void has_no_line_longer_than_75_octets_and_tears_no_character() {
            var written = written(with(LONG));
            assertThat(written.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75))
                    .anySatisfy(line -> assertThat(line.getBytes(UTF_8).length).isGreaterThan(70));
            assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r").endsWith("END:VCALENDAR");
        }

        @Test
        void gives_back_what_was_put_in_with_all_its_signs() {
            assertThat(read(written(with(LONG))).getLocation().getValue().replace("\r\n", "\n"))
                    .isEqualTo(LONG.replace("\r\n", "\n"));
        }

        @Test
        void cannot_be_given_lines_by_what_somebody_wrote() {
            assertThat(written(with(LONG)).lines())
                    .filteredOn(line -> line.startsWith("UID:") || line.startsWith("METHOD:"))
                    .containsExactly("METHOD:PUBLISH", "UID:" + APPLICATION + "@ungegarantien.dk");
        }

        private static Appointment with(String place) {
            return Appointment.of(APPLICATION, new Talk(Instant.parse("2027-01-14T14:00:00Z"), place, 1));
        }
    }

    private static Appointment talk(int version, String at) {
        return Appointment.of(APPLICATION, new Talk(Instant.parse(at), STREET, version));
    }

    private static VEvent read(String file) {
        return Biweekly.parse(file).first().getEvents().get(0);
    }

    private static String written(Appointment appointment) {
        var names = new Names(Optional.of("ungegarantien.dk"), URI.create("http://localhost"));
        return new CalendarFile(appointment, "Samtale hos Bageriet", "https://ungegarantien.dk/min-side/ansoegninger/1")
                .written(names, Instant.parse("2026-11-20T11:00:00Z"));
    }
}
