package dk.ungegarantien.partners;

/** A form of cooperation that a firm may promise, with the words that stand in the signed document. */
public enum CommitmentForm {
    INTERNSHIP_WEEKS("Uger med elever i erhvervspraktik"),
    INTRO_JOBS("Introjob"),
    LEISURE_JOBS("Fritidsjob"),
    CLASS_VISITS_TO_FIRM("Besøg af en klasse hos os"),
    FIRM_INTO_CLASS("Besøg af os i en klasse"),
    APPRENTICESHIPS("Lærepladser"),
    MENTORING("Unge, som får en mentor hos os"),
    FAIRS("Ungemesser, som vi er med på");

    private final String danish;

    CommitmentForm(String danish) {
        this.danish = danish;
    }

    String danish() {
        return danish;
    }
}
