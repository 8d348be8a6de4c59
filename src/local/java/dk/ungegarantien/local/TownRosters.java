package dk.ungegarantien.local;

import dk.ungegarantien.local.Town.Pupil;
import dk.ungegarantien.local.Town.School;
import dk.ungegarantien.local.Town.SchoolClass;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.SchoolYearDates;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class lists of a {@link Town} as files of three school systems, each with its own headings, dates, separator and encoding. */
public final class TownRosters {

    private static final List<Form> FORMS = List.of(
            new Form(
                    "Fornavn;Efternavn;Fødselsdato;Klasse;Unilogin;E-mail;Postnr",
                    "dd-MM-yyyy",
                    ";",
                    StandardCharsets.UTF_8,
                    "\uFEFF"),
            new Form(
                    "Fornavn;Efternavn;Født;Klasse;Unilogin;E-mail;Postnr",
                    "dd.MM.yyyy",
                    ";",
                    Charset.forName("windows-1252"),
                    ""),
            new Form(
                    "First name,Last name,Date of birth,Class,Username,Email,Postcode",
                    "yyyy-MM-dd",
                    ",",
                    StandardCharsets.UTF_8,
                    ""));

    private TownRosters() {}

    /** How a school system writes. */
    private record Form(String headings, String date, String separator, Charset encoding, String mark) {

        String line(SchoolClass in, Pupil pupil) {
            return Stream.of(
                            pupil.firstName(),
                            pupil.lastName(),
                            DateTimeFormatter.ofPattern(date).format(pupil.birthDate()),
                            in.name(),
                            pupil.unilogin(),
                            pupil.email() == null ? "" : pupil.email(),
                            pupil.postalCode())
                    .collect(Collectors.joining(separator));
        }
    }

    /** Writes the files into the folder {@code town.folder}, a folder for each district: to try the import by hand. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(System.getProperty("town.folder", "target/town"));
        var town = Town.of(Town.USUAL_SEED, SchoolYearDates.yearOf(LocalDate.now(Denmark.ZONE)));
        for (var district : town.districts()) {
            var there = Files.createDirectories(folder.resolve(district.name()));
            for (var school : district.schools()) {
                Files.write(there.resolve(school.name() + ".csv"), csv(school));
            }
        }
        System.out.printf(
                "%d pupils of %d schools in %s%n",
                town.pupils().count(), town.schools().count(), folder.toAbsolutePath());
    }

    static byte[] csv(School school) {
        var form = FORMS.get(Integer.parseInt(school.institution()) % FORMS.size());
        return school.classes().stream()
                .flatMap(one -> one.pupils().stream().map(pupil -> form.line(one, pupil)))
                .collect(Collectors.joining("\r\n", form.mark() + form.headings() + "\r\n", "\r\n"))
                .getBytes(form.encoding());
    }
}
