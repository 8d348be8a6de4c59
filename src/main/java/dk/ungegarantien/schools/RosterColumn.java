package dk.ungegarantien.schools;

import java.util.EnumSet;
import java.util.List;

/** The columns of a class list that are read, with the headings that Danish school systems and people give them. */
enum RosterColumn implements CsvHeading {
    NAME("name", "navn", "elevnavn", "elevens navn", "elev", "fulde navn", "name", "full name", "pupil", "student"),
    FIRST_NAME("firstName", "fornavn", "fornavne", "fornavn(e)", "first name", "given name", "forename"),
    LAST_NAME("lastName", "efternavn", "efternavne", "efternavn(e)", "last name", "surname", "family name"),
    BIRTH_DATE(
            "birthDate",
            "fødselsdato",
            "foedselsdato",
            "fødselsdag",
            "fødselsdag (dd-mm-åååå)",
            "født",
            "født den",
            "birth date",
            "birthdate",
            "date of birth",
            "birthday",
            "dob"),
    CLASS("className", "klasse", "klassenavn", "stamklasse", "hold", "class", "class name", "form"),
    GRADE("grade", "klassetrin", "trin", "årgang", "niveau", "grade", "year group", "level"),
    UNILOGIN("unilogin", "unilogin", "uni-login", "uni login", "uni-id", "unilogin-id", "brugernavn", "username"),
    EMAIL("email", "e-mail", "email", "mail", "e-mailadresse", "mailadresse", "e-post", "e-mail address"),
    POSTAL_CODE(
            "postalCode",
            "postnr",
            "postnummer",
            "post nr",
            "postnr/by",
            "postnr og by",
            "postnr. og by",
            "postnr./by",
            "postnummer og by",
            "postal code",
            "postcode",
            "zip",
            "zip code");

    /** What a class list looks like; a name may also stand in two columns. */
    static final CsvForm<RosterColumn> FORM =
            new CsvForm<>(RosterColumn.class, EnumSet.of(BIRTH_DATE, CLASS), 10_000, 2048, "roster");

    private final String field;
    private final List<String> headings;

    RosterColumn(String field, String... headings) {
        this.field = field;
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public String field() {
        return field;
    }
}
