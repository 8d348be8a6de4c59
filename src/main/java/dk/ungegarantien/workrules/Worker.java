package dk.ungegarantien.workrules;

import java.time.LocalDate;

/** Somebody who is to work: one person, or anybody of a group. */
@FunctionalInterface
public interface Worker {

    /** The group one belongs to on that day of work. */
    AgeGroup groupOn(LocalDate day);

    /** Whoever is in that group throughout. */
    static Worker anybody(AgeGroup group) {
        return day -> group;
    }

    /**
     * One person.
     *
     * @param birthDate whoever is born on 29 February turns a year older on 1 March
     * @param schoolEndsOn the last day of compulsory school (folkeskoleloven § 33: 31 July after grade 9)
     */
    static Worker born(LocalDate birthDate, LocalDate schoolEndsOn) {
        return new Person(birthDate, schoolEndsOn);
    }

    /** The same, as far as those days show: equal for all whom the law cannot tell apart on them. */
    default Worker within(LocalDate first, LocalDate last) {
        return this;
    }
}
