package dk.ungegarantien.bookings;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A place that a pupil has found. Once the coordinator agrees, the pupil can be placed there, and the firm is asked to become a partner. */
@Entity
class OwnPlace {

    static final String SUBJECT = "own-place";

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID round;
    UUID pupil;
    String firm;
    String contactName;
    String email;
    String phone;
    String what;

    @Enumerated(EnumType.STRING)
    OwnPlaceStatus status = OwnPlaceStatus.PROPOSED;

    String words;
    Instant toldAt;
    Instant invitedAt;

    protected OwnPlace() {}

    OwnPlace(PlacementRound round, UUID pupil, NewOwnPlace told, Instant now) {
        id = Ids.next();
        municipalityCode = round.municipalityCode;
        this.round = round.id;
        this.pupil = pupil;
        tell(told, now);
    }

    /** What the pupil knows of it. Once somebody has said yes it stays as it was agreed; a refused one is proposed anew. */
    void tell(NewOwnPlace told, Instant now) {
        if (status == OwnPlaceStatus.APPROVED) {
            return;
        }
        firm = told.firm().strip();
        contactName = told.contactName().strip();
        email = stripped(told.email());
        phone = stripped(told.phone());
        what = told.what().strip();
        toldAt = now;
        status = OwnPlaceStatus.PROPOSED;
        words = null;
    }

    boolean isAt(NewOwnPlace told) {
        return firm.equalsIgnoreCase(told.firm().strip());
    }

    /** The firm is invited when there is an address; whether that is so now for the first time. */
    boolean approve(Instant now) {
        demand(OwnPlaceStatus.PROPOSED, OwnPlaceStatus.REFUSED);
        status = OwnPlaceStatus.APPROVED;
        words = null;
        if (email == null || invitedAt != null) {
            return false;
        }
        invitedAt = now;
        return true;
    }

    void refuse(String words) {
        demand(OwnPlaceStatus.PROPOSED, OwnPlaceStatus.APPROVED);
        status = OwnPlaceStatus.REFUSED;
        this.words = words.strip();
    }

    OwnPlaceView view() {
        return new OwnPlaceView(id, firm, contactName, email, phone, what, status, words);
    }

    private void demand(OwnPlaceStatus... from) {
        for (var allowed : from) {
            if (status == allowed) {
                return;
            }
        }
        throw new OwnPlaceInThisState(status);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
