package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final UUID APPLICATION = UUID.randomUUID();

    @Test
    void an_appointment_stands_in_danish_time_with_its_zone() {
        var written = file(1, "2027-01-14T14:00:00Z");
        assertThat(written)
                .contains("METHOD:PUBLISH")
                .contains("TZID:Europe/Copenhagen")
                .contains("DTSTART;TZID=Europe/Copenhagen:20270114T150000")
                .contains("DTEND;TZID=Europe/Copenhagen:20270114T160000")
                .contains("LOCATION:Nørregade 12\\, 9800 Hjørring")
                .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3");
    }

    @Test
    void in_summer_the_clock_is_an_hour_ahead() {
        assertThat(file(1, "2027-06-14T13:00:00Z")).contains("DTSTART;TZID=Europe/Copenhagen:20270614T150000");
    }

    @Test
    void a_new_time_moves_the_appointment_instead_of_adding_one() {
        var first = Biweekly.parse(file(1, "2027-01-14T14:00:00Z"))
                .first()
                .getEvents()
                .get(0);
        var second = Biweekly.parse(file(2, "2027-01-15T14:00:00Z"))
                .first()
                .getEvents()
                .get(0);
        assertThat(second.getUid().getValue())
                .isEqualTo(first.getUid().getValue())
                .isEqualTo(APPLICATION + "@ungegarantien.dk");
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(second.getDateStart().getValue()).isEqualTo(Instant.parse("2027-01-15T14:00:00Z"));
    }

    private static String file(int version, String at) {
        return new CalendarFile(
                        APPLICATION,
                        version,
                        "Samtale hos Bageriet",
                        Instant.parse(at),
                        "Nørregade 12, 9800 Hjørring",
                        "https://ungegarantien.dk/min-side/ansoegninger/1")
                .written("ungegarantien.dk", Instant.parse("2026-11-20T11:00:00Z"));
    }
}
