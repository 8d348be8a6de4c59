package dk.ungegarantien.workrules;

/** Where a rule stands. */
public enum Source {
    WORKING_ENVIRONMENT_ACT("https://www.retsinformation.dk/eli/lta/2021/2062"),
    ORDER_ON_YOUNG_PEOPLES_WORK("https://at.dk/faa-viden/boern-og-unge"),
    MACHINES_AND_CHEMISTRY(
            "https://at.dk/faa-viden/boern-og-unge/faa-viden-om-regler/unges-arbejde-med-maskiner-og-kemi"),
    FOLKESKOLE_ACT("https://www.retsinformation.dk/eli/lta/2024/989");

    private final String url;

    Source(String url) {
        this.url = url;
    }

    /** The page on which it can be read. */
    public String url() {
        return url;
    }
}
