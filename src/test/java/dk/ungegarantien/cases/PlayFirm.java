package dk.ungegarantien.cases;

import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One of the two firms of a play. They last for many plays; whoever has left, or has closed its offer, is followed by a new one. */
record PlayFirm(As owner, UUID offer, UUID id, UUID pledge) {

    private static final List<PlayFirm> FIRMS = new ArrayList<>();

    /** Sees to it that there are two. */
    static void openUp() {
        FIRMS.removeIf(PlayFirm::isOver);
        while (FIRMS.size() < 2) {
            FIRMS.add(open());
        }
    }

    static PlayFirm one(int choice) {
        return FIRMS.get(choice % FIRMS.size());
    }

    /** Not {@link #one}. */
    static PlayFirm other(int choice) {
        return one(choice + 1);
    }

    /** Empty for one that is over. */
    static Optional<PlayFirm> called(String id) {
        return FIRMS.stream().filter(firm -> firm.id.toString().equals(id)).findFirst();
    }

    private static PlayFirm open() {
        var owner = As.aFirmsOwner();
        var firm = GivenPartners.anActivePartner(owner, "326");
        var pledge = UUID.fromString(Tables.texts("select id from pledge where partner_id = ?", firm.id())
                .get(0));
        return new PlayFirm(owner, GivenOffers.anIntroJobBy(owner, 50), firm.id(), pledge);
    }

    private boolean isOver() {
        return Tables.texts(
                        "select 1 from offer o join partner p on p.id = o.partner_id where o.id = ? and o.status = 'PUBLISHED' and p.status = 'ACTIVE'",
                        offer)
                .isEmpty();
    }
}
