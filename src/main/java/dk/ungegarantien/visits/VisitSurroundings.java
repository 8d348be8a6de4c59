package dk.ungegarantien.visits;

import dk.ungegarantien.offers.ClassVisitTerms;
import dk.ungegarantien.offers.ClassVisitTerms.Direction;
import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.schools.ClassSummary;
import dk.ungegarantien.schools.SchoolSummary;
import java.util.Map;
import java.util.UUID;

/** What stands around some visits. */
record VisitSurroundings(
        Map<UUID, OfferSummary> offers,
        Map<UUID, PartnerSummary> partners,
        Map<UUID, ClassSummary> classes,
        Map<UUID, SchoolSummary> schools) {

    OfferSummary offer(Visit visit) {
        return offers.get(visit.offer);
    }

    PartnerSummary partner(Visit visit) {
        return partners.get(visit.partner);
    }

    ClassSummary schoolClass(Visit visit) {
        return classes.get(visit.schoolClass);
    }

    SchoolSummary school(Visit visit) {
        return schools.get(visit.school);
    }

    /** The class and its school, as others call it. */
    String className(Visit visit) {
        return "%s, %s".formatted(schoolClass(visit).name(), school(visit).name());
    }

    Direction direction(Visit visit) {
        return ((ClassVisitTerms) offer(visit).terms()).direction();
    }

    /** Where it is: who does not travel is at home. */
    String place(Visit visit) {
        var school = school(visit);
        var offer = offer(visit);
        return direction(visit) == Direction.FIRM_TO_CLASS
                ? "%s, %s, %s %s".formatted(school.name(), school.street(), school.postalCode(), school.town())
                : "%s, %s %s".formatted(offer.street(), offer.postalCode(), offer.town());
    }

    VisitFacts facts(Visit visit) {
        return new VisitFacts(
                visit.id,
                visit.municipalityCode,
                visit.partner,
                partner(visit).name(),
                visit.offer,
                offer(visit).title(),
                direction(visit) == Direction.FIRM_TO_CLASS,
                schoolClass(visit).name(),
                school(visit).name(),
                visit.pupils,
                visit.time(),
                place(visit),
                visit.contact(),
                visit.askedBy,
                visit.calendarVersion);
    }
}
