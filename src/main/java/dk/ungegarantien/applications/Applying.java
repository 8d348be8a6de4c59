package dk.ungegarantien.applications;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.Candidate;
import dk.ungegarantien.offers.Fit;
import dk.ungegarantien.offers.OfferKind;
import dk.ungegarantien.offers.OfferStatus;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Municipality;
import dk.ungegarantien.shared.Unknown;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How a young person applies. */
@ApplicationScoped
class Applying {

    private static final Set<OfferStatus> SHOWN =
            EnumSet.of(OfferStatus.PUBLISHED, OfferStatus.PAUSED, OfferStatus.CLOSED);

    private final Caller caller;
    private final Offers offers;
    private final Fit fit;
    private final Municipalities municipalities;
    private final Applications applications;
    private final Referrals referrals;
    private final Deadlines deadlines;
    private final Sending sending;
    private final ProfessionalHelp help;
    private final Clock clock;

    Applying(
            Caller caller,
            Offers offers,
            Fit fit,
            Municipalities municipalities,
            Applications applications,
            Referrals referrals,
            Deadlines deadlines,
            Sending sending,
            ProfessionalHelp help,
            Clock clock) {
        this.caller = caller;
        this.offers = offers;
        this.fit = fit;
        this.municipalities = municipalities;
        this.applications = applications;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.sending = sending;
        this.help = help;
        this.clock = clock;
    }

    /** Whether the caller could apply for that offer, today. */
    Uni<Eligibility> eligibility(UUID offerId) {
        return caller.young().chain(young -> shown(offerId).chain(offer -> eligibility(offer, young)));
    }

    /** Whether that person could apply for that offer, today. */
    Uni<Eligibility> eligibility(OfferSummary offer, YoungPerson young) {
        return eligibilities(List.of(offer), young).map(found -> found.get(offer.id()));
    }

    /** Whether that person could apply for each of those offers, today, by offer. */
    Uni<Map<UUID, Eligibility>> eligibilities(List<OfferSummary> asked, YoungPerson young) {
        var ids = asked.stream().map(OfferSummary::id).toList();
        return applications.live(young.id(), ids).chain(live -> fit.among(asked).map(matches -> {
            var who = Candidate.of(young, today()).applied(live);
            return asked.stream().collect(toMap(OfferSummary::id, offer -> new Eligibility(offer, who, matches)));
        }));
    }

    Uni<Application> apply(UUID offerId, NewApplication asked) {
        return caller.young().chain(young -> apply(young, offerId, asked, new Sending.Writer(young.id(), Roles.YOUNG)));
    }

    /** Fails with {@link NotEligible} when that person could not apply for that offer today. */
    Uni<Void> demandEligible(YoungPerson young, UUID offerId) {
        return shown(offerId)
                .chain(offer -> eligibility(offer, young))
                .invoke(eligibility -> eligibility.obstacle().ifPresent(obstacle -> {
                    throw obstacle;
                }))
                .replaceWithVoid();
    }

    Uni<Application> apply(YoungPerson young, UUID offerId, NewApplication asked, Sending.Writer writer) {
        return shown(offerId).chain(offer -> applications
                .oneAtATime(young.id(), offerId)
                .chain(() -> eligibility(offer, young))
                .invoke(eligibility -> demandPossible(eligibility, asked.week()))
                .chain(() -> follow(asked.referral(), offer, young))
                .chain(() -> municipality(young, offer))
                .chain(municipality -> sending.send(offer, young, municipality.code(), asked, writer))
                .call(application -> help.applied(young.id(), offerId, application.id)));
    }

    private Uni<OfferSummary> shown(UUID offerId) {
        return offers.summary(offerId).invoke(offer -> {
            if (!SHOWN.contains(offer.status())) {
                throw new Unknown();
            }
        });
    }

    private static void demandPossible(Eligibility eligibility, IsoWeek week) {
        eligibility.obstacle().ifPresent(obstacle -> {
            throw obstacle;
        });
        var offer = eligibility.offer();
        if (offer.kind() != OfferKind.INTERNSHIP) {
            demand(week == null, "week-only-for-internships");
            return;
        }
        demand(week != null, "week-missing");
        demand(offer.weeks().contains(week), "week-not-offered");
        eligibility.obstacleIn(week).ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    private static void demand(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new InvalidInput(Violation.of("week", otherwise));
        }
    }

    private Uni<Void> follow(UUID referral, OfferSummary offer, YoungPerson young) {
        return referral == null
                ? Uni.createFrom().voidItem()
                : referrals
                        .leading(referral, young.id(), offer.id(), offer.partner())
                        .invoke(Referral::take)
                        .chain(taken -> applications.byForStep(young.id(), taken.application))
                        .invoke(Application::chosen)
                        .chain(from -> deadlines.stop(from).chain(() -> help.settle(from.id)));
    }

    /** That of the young person; where it does not take part, that of the offer looks after the application. */
    private Uni<Municipality> municipality(YoungPerson young, OfferSummary offer) {
        return municipalities
                .byCode(young.municipality())
                .chain(home ->
                        home.takesPart() ? Uni.createFrom().item(home) : municipalities.byCode(offer.municipality()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
