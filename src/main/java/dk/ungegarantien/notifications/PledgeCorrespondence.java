package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.partners.PledgeApproved;
import dk.ungegarantien.partners.PledgeEnded;
import dk.ungegarantien.partners.PledgeReturned;
import dk.ungegarantien.partners.PledgeSigned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who is told what about a firm's pledge: the one who signed. */
@ApplicationScoped
class PledgeCorrespondence implements Correspondence {

    private final Links links;

    PledgeCorrespondence(Links links) {
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(PledgeSigned.class, event -> Topic.pledge(event.pledge()), this::signed),
                on(PledgeApproved.class, event -> Topic.pledge(event.pledge()), this::approved),
                on(PledgeReturned.class, event -> Topic.pledge(event.pledge()), this::returned),
                on(PledgeEnded.class, event -> Topic.pledge(event.pledge()), this::ended));
    }

    private Uni<List<Letter>> signed(PledgeSigned event) {
        var content = new PledgeContents.Signed(
                Spoken.firstName(event.recipient().name()),
                event.partnerName(),
                event.municipalityName(),
                links.myFirm());
        return only(Letter.to(Recipient.of(event.recipient()), content).withPledge(event.pledge()));
    }

    private Uni<List<Letter>> approved(PledgeApproved event) {
        var content = new PledgeContents.Approved(
                Spoken.firstName(event.recipient().name()),
                event.partnerName(),
                event.municipalityName(),
                Spoken.day(event.activeUntil(), event.recipient().language()),
                links.firmsOffers());
        return only(Letter.to(Recipient.of(event.recipient()), content));
    }

    private Uni<List<Letter>> returned(PledgeReturned event) {
        var content = new PledgeContents.Returned(
                Spoken.firstName(event.recipient().name()),
                event.partnerName(),
                event.municipalityName(),
                event.reasons(),
                links.becomePartner());
        return only(Letter.to(Recipient.of(event.recipient()), content));
    }

    private Uni<List<Letter>> ended(PledgeEnded event) {
        var content = new PledgeContents.Ended(
                Spoken.firstName(event.recipient().name()),
                event.partnerName(),
                event.municipalityName(),
                event.reasons(),
                links.firmsOverview());
        return only(Letter.to(Recipient.of(event.recipient()), content));
    }

    private static Uni<List<Letter>> only(Letter letter) {
        return Uni.createFrom().item(List.of(letter));
    }
}
