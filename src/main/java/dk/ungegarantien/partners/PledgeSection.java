package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Language;
import jakarta.persistence.Embeddable;

/** One section of a pledge text; each line of its body is a paragraph. */
@Embeddable
class PledgeSection {

    String headingDa;
    String bodyDa;
    String headingEn;
    String bodyEn;

    protected PledgeSection() {}

    String heading(Language language) {
        return language == Language.EN ? headingEn : headingDa;
    }

    String body(Language language) {
        return language == Language.EN ? bodyEn : bodyDa;
    }
}
