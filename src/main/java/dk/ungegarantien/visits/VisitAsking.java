package dk.ungegarantien.visits;

import dk.ungegarantien.offers.ClassVisitTerms;
import dk.ungegarantien.offers.OfferStatus;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.schools.SchoolCalendars;
import dk.ungegarantien.schools.SchoolClasses;
import dk.ungegarantien.schools.SchoolSummary;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** How a school asks a firm for a visit. */
@ApplicationScoped
class VisitAsking {

    private static final Set<OfferStatus> OPEN = Set.of(OfferStatus.PUBLISHED, OfferStatus.PAUSED);

    private final Offers offers;
    private final SchoolClasses classes;
    private final Schools schools;
    private final SchoolCalendars calendars;
    private final Visits visits;
    private final VisitBook book;
    private final VisitTimekeeper timekeeper;
    private final Clock clock;

    VisitAsking(
            Offers offers,
            SchoolClasses classes,
            Schools schools,
            SchoolCalendars calendars,
            Visits visits,
            VisitBook book,
            VisitTimekeeper timekeeper,
            Clock clock) {
        this.offers = offers;
        this.classes = classes;
        this.schools = schools;
        this.calendars = calendars;
        this.visits = visits;
        this.book = book;
        this.timekeeper = timekeeper;
        this.clock = clock;
    }

    /** The time is kept for the class while the firm considers, where the offer has a date of its own then. */
    Uni<Visit> ask(VisitActor actor, UUID offerId, NewVisit wanted) {
        return classes.summary(wanted.schoolClass())
                .map(actor.owner().reach()::demand)
                .chain(schoolClass -> offer(offerId)
                        .chain(offer -> fit(offer, schoolClass).chain(fit -> schools.summary(schoolClass.school())
                                .chain(school -> ask(actor, offer, fit, school, wanted)))))
                .call(visit -> followed(actor, wanted.follows()));
    }

    private Uni<Visit> ask(VisitActor actor, OfferSummary offer, VisitFit fit, SchoolSummary school, NewVisit wanted) {
        if (!offer.takesApplicationsOn(fit.today())) {
            throw new VisitNotOffered();
        }
        InvalidInput.refuse(fit.ofClass(wanted.pupils()));
        var time = fit.asked(wanted.date(), wanted.from(), wanted.to());
        var slot = fit.slotAt(time);
        var visit = Visit.ask(offer, fit.schoolClass(), time, wanted.pupils(), actor.account(), clock.instant())
                .says(wanted.message(), contact(wanted, school), wanted.follows());
        return demandFree(visit, slot != null)
                .chain(() -> timekeeper.frame(visit.municipalityCode))
                .invoke(frame -> frame.start(visit))
                .chain(() -> book.seat(visit, slot))
                .chain(() -> visits.persist(visit))
                .chain(() -> book.note(
                        visit,
                        null,
                        actor,
                        visit.message,
                        facts -> new VisitAsked(facts, visit.message, visit.answerBy)));
    }

    /** Nobody is let ask for a day that is gone; of two who ask at once for one by agreement, the firm's first yes books it. */
    private Uni<Void> demandFree(Visit visit, boolean ofSlot) {
        return ofSlot
                ? Uni.createFrom().voidItem()
                : visits.isBookedIn(visit.offer, visit.time(), visit.id)
                        .invoke(booked -> {
                            if (booked) {
                                throw new VisitDateTaken();
                            }
                        })
                        .replaceWithVoid();
    }

    /** The offer as the terms of a visit; fails with {@link Unknown} for any other kind, and for what the public does not find any more. */
    Uni<OfferSummary> offer(UUID id) {
        return offers.summary(id).invoke(offer -> {
            if (!(offer.terms() instanceof ClassVisitTerms) || !OPEN.contains(offer.status())) {
                throw new Unknown();
            }
        });
    }

    /** The rules for a class at an offer, as they are today. */
    Uni<VisitFit> fit(OfferSummary offer, ClassSummary schoolClass) {
        return calendars
                .of(schoolClass.municipality())
                .map(days -> new VisitFit((ClassVisitTerms) offer.terms(), schoolClass, days, LocalDate.now(clock)));
    }

    private static ContactPerson contact(NewVisit wanted, SchoolSummary school) {
        return wanted.contact() == null
                ? new ContactPerson(school.contactName(), school.contactEmail(), school.contactPhone())
                : wanted.contact().tidied();
    }

    /** What led here is one of the caller's own. */
    private Uni<Void> followed(VisitActor actor, UUID follows) {
        return follows == null
                ? Uni.createFrom().voidItem()
                : visits.of(actor.owner(), follows).replaceWithVoid();
    }
}
