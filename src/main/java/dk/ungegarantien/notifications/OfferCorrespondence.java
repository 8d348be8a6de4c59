package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.offers.OfferPublished;
import dk.ungegarantien.offers.OfferReturned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who is told how the publication of an offer went: the one who asked for it. */
@ApplicationScoped
class OfferCorrespondence implements Correspondence {

    private final Links links;

    OfferCorrespondence(Links links) {
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                on(OfferPublished.class, event -> Topic.offer(event.offer()), this::published),
                on(OfferReturned.class, event -> Topic.offer(event.offer()), this::returned));
    }

    private Uni<List<Letter>> published(OfferPublished event) {
        return only(
                event.recipient(),
                new OfferContents.Published(
                        Spoken.firstName(event.recipient().name()), event.title(), links.offer(event.offer())));
    }

    private Uni<List<Letter>> returned(OfferReturned event) {
        return only(
                event.recipient(),
                new OfferContents.Returned(
                        Spoken.firstName(event.recipient().name()),
                        event.title(),
                        event.reasons(),
                        links.editOffer(event.offer())));
    }

    private static Uni<List<Letter>> only(dk.ungegarantien.offers.Recipient recipient, Content content) {
        return Uni.createFrom()
                .item(List.of(Letter.to(new Recipient(recipient.email(), recipient.language()), content)));
    }
}
