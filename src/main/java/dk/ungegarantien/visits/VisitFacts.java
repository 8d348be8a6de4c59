package dk.ungegarantien.visits;

import dk.ungegarantien.partners.ContactPerson;
import java.util.UUID;

/**
 * A visit as events tell of it: all that somebody has to know who is to be there.
 *
 * @param municipality of the class
 * @param atSchool whether the firm comes to the class; otherwise the class goes to the firm
 * @param time asked for, or booked
 * @param place where it is, in one line
 * @param contact who goes with the class, or receives the firm
 * @param askedBy the account of the coordinator; null when it is gone
 * @param calendarVersion grows with each change of what stands in calendars
 */
public record VisitFacts(
        UUID visit,
        String municipality,
        UUID partner,
        String partnerName,
        UUID offer,
        String offerTitle,
        boolean atSchool,
        String className,
        String schoolName,
        int pupils,
        VisitTime time,
        String place,
        ContactPerson contact,
        UUID askedBy,
        int calendarVersion) {}
