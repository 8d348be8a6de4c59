package dk.ungegarantien.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who signed, as what, when, and with which account. */
@Embeddable
class Signature {

    @Column(name = "signatory_name")
    String name;

    @Column(name = "signatory_title")
    String title;

    Instant signedAt;
    UUID signedBy;
    String signedByName;
    String signedByEmail;

    protected Signature() {}

    Signature(String name, String title, Instant signedAt, UUID signedBy, String signedByName, String signedByEmail) {
        this.name = name;
        this.title = title;
        this.signedAt = signedAt;
        this.signedBy = signedBy;
        this.signedByName = signedByName;
        this.signedByEmail = signedByEmail;
    }

    /** The account, as people recognise it. */
    String account() {
        return signedByEmail == null ? signedByName : signedByName + " (" + signedByEmail + ")";
    }
}
