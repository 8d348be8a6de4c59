package dk.ungegarantien.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Class lists that are sent, and what comes of them. */
public final class GivenRosters {

    static final String HEADINGS = "Navn;Fødselsdato;Klasse;Unilogin;Postnr\n";

    private GivenRosters() {}

    public static ValidatableResponse dryRun(As who, UUID school, String file) {
        return send(who, school, file, true, GivenSchools.thisYear());
    }

    public static ValidatableResponse takeOver(As who, UUID school, String file) {
        return send(who, school, file, false, GivenSchools.thisYear());
    }

    static ValidatableResponse send(As who, UUID school, String file, boolean dryRun, int year) {
        return GivenCalendars.sending(who, file.getBytes(UTF_8))
                .post("/api/v1/schools/{id}/roster?dryRun={dryRun}&year={year}", school, dryRun, year)
                .then();
    }

    /** That many pupils of one grade, in classes of 25; a number keeps the people of one file from those of another. */
    static String file(int from, int many) {
        return IntStream.range(from, from + many)
                .mapToObj(number -> "Elev %d Nørregård;%02d-%02d-%d;%d.%s;u%d;9800 Hjørring\n"
                        .formatted(
                                number,
                                number % 28 + 1,
                                number % 12 + 1,
                                GivenSchools.thisYear() - 14,
                                7 + number % 3,
                                "ABCDEFGHIJKLMNOPQRSTUVWXY".charAt(number / 3 % 25),
                                number))
                .collect(Collectors.joining("", HEADINGS, ""));
    }

    static UUID pupilWithUnilogin(String unilogin) {
        return UUID.fromString(Tables.texts("select id from pupil where unilogin = ?", unilogin)
                .get(0));
    }

    /** A Unilogin that nobody has. */
    static String unilogin() {
        return "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** A birth date of the usual age, on which nobody else of the tests with that name is born. */
    static LocalDate birthDate() {
        return LocalDate.of(GivenSchools.thisYear() - 14, 3, 14);
    }
}
