package dk.ungegarantien.applications;

import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.shared.Language;

/** The words that a guardian reads and says yes or no to: a title, and headings behind empty lines. Kept exactly as they were read. */
record ConsentText(String text) {

    static ConsentText of(String youngName, String firm, WorkInWords work) {
        var words = new StringBuilder();
        var first = youngName.strip().split("\\s+")[0];
        if (work.language() == Language.DA) {
            words.append("Må %s søge »%s«?\n".formatted(youngName, work.offer().title()));
            words.append("\nHvad det drejer sig om\n");
            words.append("%s har søgt %s hos %s. ".formatted(youngName, work.kind(), firm));
            words.append("Siger du ja, får virksomheden ansøgningen og kan svare.\n");
            words.append(work.text());
            words.append("\nHvad dit ja betyder\n");
            words.append("Du siger ja til, at %s søger og kan tage imod pladsen på disse vilkår. ".formatted(first));
            words.append(
                    "Ét ja er nok, også når I er to. Du kan tage det tilbage med det samme link, indtil arbejdet begynder.\n");
        } else {
            words.append(
                    "May %s apply for “%s”?\n".formatted(youngName, work.offer().title()));
            words.append("\nWhat it is about\n");
            words.append("%s has applied for %s at %s. ".formatted(youngName, work.kind(), firm));
            words.append("If you say yes, the firm gets the application and can answer.\n");
            words.append(work.text());
            words.append("\nWhat your yes means\n");
            words.append("You say yes to %s applying for and taking the place on these terms. ".formatted(first));
            words.append(
                    "One yes is enough, also when there are two of you. You can take it back with the same link until the work begins.\n");
        }
        return new ConsentText(words.toString().replace("\r", ""));
    }

    String sha256() {
        return Fingerprint.of(text);
    }
}
