package dk.ungegarantien.bookings;

import static dk.ungegarantien.bookings.GivenRounds.NEXT_WEEK;
import static dk.ungegarantien.bookings.GivenRounds.WEEK;
import static dk.ungegarantien.bookings.GivenRounds.aMove;
import static dk.ungegarantien.bookings.GivenRounds.placed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.schools.GivenSchools;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.SchoolYearDates;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database holds, whatever the code forgets. */
@QuarkusTest
class BookingConstraintsTest {

    private GivenRounds.Setting setting;
    private As owner;
    private GivenPartners.Firm firm;
    private UUID bakery;

    @BeforeEach
    void aRoundAndAFirm() {
        setting = GivenRounds.aRound(1);
        owner = As.aFirmsOwner();
        firm = GivenPartners.anActivePartner(owner, GivenRounds.HJORRING);
        bakery = GivenRounds.anOffer(owner, 2);
    }

    @Test
    void who_is_placed_in_an_offer_has_its_seat() {
        placed(setting, setting.pupil(), bakery);
        refused(
                "update seat set taken_by = null, taken_at = null where offer_id = ? and taken_by is not null",
                "booking_seat",
                bakery);
        var booking = booking(null);
        refused(
                "insert into booking_week (booking, week) values (?, ?)",
                "booking_seat",
                booking,
                NEXT_WEEK.toString());
    }

    @Test
    void a_pupil_has_one_live_booking_a_week() {
        placed(setting, setting.pupil(), bakery);
        refused(
                "insert into booking_week (booking, week) values (?, ?)",
                "booking_live_once",
                booking(ownPlace()),
                WEEK.toString());
    }

    @Test
    void thirteen_weeks_a_school_year_and_not_one_more() {
        var booking = booking(ownPlace());
        weeksOfTheYear(13)
                .forEach(week -> Tables.change(
                        "insert into booking_week (booking, week) values (?, ?)", booking, week.toString()));
        refused(
                "insert into booking_week (booking, week) values (?, ?)",
                "13 weeks",
                booking,
                weeksOfTheYear(14).get(13).toString());
    }

    @Test
    void a_pupil_belongs_to_the_municipality_of_the_round() {
        var stranger = GivenSchools.aPupilIn(GivenSchools.aClass(GivenSchools.aSchool("326"), 8), "Nabo");
        refused(
                "insert into wish (municipality_code, round, pupil, rank, trades, km) values ('860', ?, ?, 1, '{IT}', 5)",
                "wish_pupil",
                setting.round(),
                stranger);
        refused(
                "insert into round_class (round, municipality_code, school_class) select ?, '860', id from school_class where municipality_code = '326' limit 1",
                "round_class_school_class",
                setting.round());
    }

    @Test
    void what_stands_in_the_log_stays() {
        GivenRounds.move(setting.coordinator(), setting.round(), aMove(setting.pupil(), List.of(), bakery, WEEK));
        refused("update move set kind = 'RELEASED' where round = ?", "never altered", setting.round());
        refused("delete from move where round = ?", "never altered", setting.round());
    }

    private static List<IsoWeek> weeksOfTheYear(int many) {
        var first = IsoWeek.of(SchoolYearDates.firstDay(SchoolYearDates.yearOf(WEEK.monday())))
                .plus(1);
        return IntStream.range(0, many).mapToObj(first::plus).toList();
    }

    private UUID ownPlace() {
        var id = UUID.randomUUID();
        Tables.change("""
                insert into own_place (id, municipality_code, round, pupil, firm, contact_name, email, what, status)
                values (?, '860', ?, ?, 'Cykler', 'Karen', 'k@example.dk', 'Cykler', 'APPROVED')""", id, setting.round(), setting.pupil());
        return id;
    }

    /** A placement of the pupil; in the offer without an own place. */
    private UUID booking(UUID ownPlace) {
        var id = UUID.randomUUID();
        Tables.change("""
                insert into booking (id, municipality_code, round, pupil, offer, own_place, entry, status, booked_at, placed_at)
                values (?, '860', ?, ?, ?, ?, uuidv7(), 'PLACED', now(), now())""", id, setting.round(), setting.pupil(), ownPlace == null ? bakery : null, ownPlace);
        return id;
    }

    private static void refused(String sql, String by, Object... parameters) {
        assertThatThrownBy(() -> Tables.change(sql, parameters)).hasMessageContaining(by);
    }
}
