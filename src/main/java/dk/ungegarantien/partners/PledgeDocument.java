package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Fingerprint;
import dk.ungegarantien.shared.Language;
import java.util.Map;

/** The words that a firm signs, frozen, and their fingerprint. */
record PledgeDocument(String text) {

    /** Puts together the municipality's text, the firm and its commitments; in Danish, which is what is signed. */
    static PledgeDocument of(PledgeText text, Partner partner, Map<CommitmentForm, Integer> commitments) {
        var words = new StringBuilder();
        words.append(text.title(Language.DA)).append("\n");
        words.append("Aftaletekst version ").append(text.version).append("\n");
        parties(words, partner);
        var number = 1;
        for (var section : text.sections) {
            words.append("\n").append(number++).append(". ").append(section.heading(Language.DA));
            words.append("\n").append(section.body(Language.DA)).append("\n");
        }
        words.append("\n").append(number).append(". Det bidrager vi med hvert år\n");
        Commitment.listOf(commitments)
                .forEach(commitment -> words.append(
                        "- %s: %d om året\n".formatted(commitment.form().danish(), commitment.perYear())));
        return new PledgeDocument(words.toString().replace("\r", "").strip() + "\n");
    }

    private static void parties(StringBuilder words, Partner partner) {
        words.append("\nGarantipartneren\n").append(partner.name).append("\n");
        words.append("CVR-nummer ").append(partner.cvr).append("\n");
        if (partner.pNumber != null) {
            words.append("P-nummer ").append(partner.pNumber).append("\n");
        }
        words.append("%s, %s %s\n".formatted(partner.street, partner.postalCode, partner.town));
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case. */
    String sha256() {
        return Fingerprint.of(text);
    }
}
