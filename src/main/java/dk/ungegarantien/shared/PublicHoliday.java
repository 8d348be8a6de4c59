package dk.ungegarantien.shared;

/** A day on which Denmark rests by law, and what people call it. */
public enum PublicHoliday {
    NEW_YEARS_DAY("Nytårsdag", "New Year’s Day"),
    MAUNDY_THURSDAY("Skærtorsdag", "Maundy Thursday"),
    GOOD_FRIDAY("Langfredag", "Good Friday"),
    EASTER_SUNDAY("Påskedag", "Easter Sunday"),
    EASTER_MONDAY("2. påskedag", "Easter Monday"),
    STORE_BEDEDAG("Store bededag", "Great Prayer Day"),
    ASCENSION_DAY("Kristi himmelfartsdag", "Ascension Day"),
    WHIT_SUNDAY("Pinsedag", "Whit Sunday"),
    WHIT_MONDAY("2. pinsedag", "Whit Monday"),
    CHRISTMAS_DAY("Juledag", "Christmas Day"),
    BOXING_DAY("2. juledag", "Boxing Day");

    private final String danish;
    private final String english;

    PublicHoliday(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    public String name(Language language) {
        return language == Language.EN ? english : danish;
    }
}
