package dk.ungegarantien.shared;

import jakarta.persistence.Embeddable;

/**
 * What a municipality decides for itself about its guarantee.
 *
 * @param reviewBeforePublishing whether the secretariat reads an offer before the public does
 * @param replyWorkingDays how many working days a partner has to answer an application
 * @param confirmWorkingDays how many working days a young person has to take a place, or to follow a hand-over
 * @param takeWorkingDays in how many working days a professional takes a case
 * @param followUpWorkingDays how many working days lie at most between two steps of whoever has a case
 * @param silenceMailAfter after how many unanswered applications in a row a firm is written to; 0 for never
 * @param silencePauseAfter after how many of them its offers pause; 0 for never
 * @param worksOnQuietDays whether 1 May, 5 June, 24 and 31 December count as working days
 */
@Embeddable
public record MunicipalitySettings(
        boolean reviewBeforePublishing,
        int replyWorkingDays,
        int confirmWorkingDays,
        int takeWorkingDays,
        int followUpWorkingDays,
        int silenceMailAfter,
        int silencePauseAfter,
        boolean worksOnQuietDays) {}
