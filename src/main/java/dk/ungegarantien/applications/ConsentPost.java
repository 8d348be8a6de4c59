package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.shared.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Sends links to guardians, within bounds: nobody's mailbox can be filled through us. */
@ApplicationScoped
class ConsentPost {

    /** Whoever was written to within that time is not written to again. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    /** So many links an application; whoever needs more needs a person. */
    static final int AT_MOST = 20;

    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    ConsentPost(Consents consents, Outbox outbox, Clock clock) {
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those who can be written to and have not been asked for that application. */
    Uni<List<GuardianSummary>> unasked(Application application, List<GuardianSummary> named) {
        return consents.of(application.id).map(links -> named.stream()
                .filter(GuardianSummary::canBeWrittenTo)
                .filter(guardian -> links.stream().noneMatch(link -> isByMailTo(link, guardian.id())))
                .toList());
    }

    /** Does nothing for a guardian without an address, or one who has just been written to. */
    Uni<Void> send(Application application, GuardianSummary guardian, ConsentAsked.Why why) {
        return guardian.canBeWrittenTo()
                ? consents.of(application.id)
                        .chain(links -> isTooMuch(links, guardian.id())
                                ? Uni.createFrom().voidItem()
                                : leave(
                                        new Consent(application, guardian, ConsentReached.MAIL, clock.instant()),
                                        application.young,
                                        why))
                : Uni.createFrom().voidItem();
    }

    /** A new link for whoever holds one, to the address that we know. Gives the latest that was sent there. */
    Uni<Consent> renew(Application application, Consent held) {
        return consents.of(application.id).chain(links -> {
            if (held.email == null) {
                throw new ConsentWithoutAddress();
            }
            if (isTooMuch(links, held.guardian)) {
                return Uni.createFrom()
                        .item(links.stream()
                                .filter(link -> isByMailTo(link, held.guardian))
                                .reduce(held, (first, later) -> later));
            }
            var link = held.again(clock.instant());
            return leave(link, application.young, ConsentAsked.Why.AGAIN).replaceWith(link);
        });
    }

    /** How to take back what was said: one more link, which works until the work begins. */
    Uni<Void> receipt(Application application, Consent decided) {
        return decided.email == null
                ? Uni.createFrom().voidItem()
                : leave(decided.again(clock.instant()), application.young, ConsentAsked.Why.RECEIPT);
    }

    private Uni<Void> leave(Consent link, UUID young, ConsentAsked.Why why) {
        return consents.persist(link)
                .chain(() ->
                        outbox.tell(link.municipalityCode, new ConsentAsked(link.id, link.application, young, why)));
    }

    private boolean isTooMuch(List<Consent> links, UUID guardian) {
        var since = clock.instant().minus(PAUSE);
        return links.size() >= AT_MOST
                || links.stream().anyMatch(link -> isByMailTo(link, guardian) && link.askedAt.isAfter(since));
    }

    private static boolean isByMailTo(Consent link, UUID guardian) {
        return link.reached == ConsentReached.MAIL && guardian.equals(link.guardian);
    }
}
