package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPeople;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.PdfPress;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The written notice to parents, made ready for the firm. The law asks for it for pupils in compulsory school; we make it for all who are under 18 on
 * their first day. Read in a transaction, drawn after it has ended and away from the event loop.
 */
@ApplicationScoped
class ParentsNotices {

    private static final int OF_AGE = 18;

    private final YoungPeople youngPeople;
    private final Offers offers;
    private final Partners partners;
    private final PdfPress press;
    private final Vertx vertx;
    private final Clock clock;

    ParentsNotices(
            YoungPeople youngPeople, Offers offers, Partners partners, PdfPress press, Vertx vertx, Clock clock) {
        this.youngPeople = youngPeople;
        this.offers = offers;
        this.partners = partners;
        this.press = press;
        this.vertx = vertx;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "applications")
    static class Templates {
        static native TemplateInstance notice(ParentsNoticeSheet sheet);
    }

    /** Whether there is one: the firm has said yes, and the person is a minor when the work begins. */
    static boolean isFor(Application application, YoungPerson young, OfferSummary offer, LocalDate today) {
        return application.isPlaced() && young.ageOn(offer.firstDay(application.isoWeek(), today)) < OF_AGE;
    }

    /**
     * Fails with {@link Unknown} where there is none.
     *
     * @param find finds the application that the firm may see; called in a transaction
     */
    Uni<byte[]> pdf(Supplier<Uni<Application>> find) {
        return Panache.withTransaction(() -> find.get().chain(this::sheet))
                .chain(sheet -> vertx.executeBlocking(
                        () -> press.draw(Templates.notice(sheet).render()), false));
    }

    private Uni<ParentsNoticeSheet> sheet(Application application) {
        var today = LocalDate.now(clock);
        return youngPeople.find(application.young).chain(young -> offers.summary(application.offer)
                .invoke(offer -> {
                    if (!isFor(application, young, offer, today)) {
                        throw new Unknown();
                    }
                })
                .chain(offer -> offers.description(offer.id())
                        .chain(description -> partners.summary(application.partner)
                                .map(firm -> ParentsNoticeSheet.of(
                                        young,
                                        firm,
                                        new WorkInWords(offer, description, application.isoWeek(), Language.DA),
                                        today)))));
    }
}
