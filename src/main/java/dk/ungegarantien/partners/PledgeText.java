package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The words of a municipality's pledge in one version. The Danish words are signed; the English help to understand them. */
@Entity
@Immutable
class PledgeText {

    @Id
    UUID id;

    String municipalityCode;
    int version;
    LocalDate validFrom;
    int termYears;
    String titleDa;
    String titleEn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pledge_text_section", joinColumns = @JoinColumn(name = "pledge_text_id"))
    @OrderColumn(name = "position")
    List<PledgeSection> sections;

    protected PledgeText() {}

    String title(Language language) {
        return language == Language.EN ? titleEn : titleDa;
    }
}
