package dk.ungegarantien.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A municipality of Denmark, by its three-digit code, with the settings of its guarantee when it takes part. */
@Entity
public class Municipality {

    /** Who places the pupils: one coordinator a district, or one office for all schools. */
    public enum SchoolOrganisation {
        DISTRICTS,
        CENTRAL
    }

    @Id
    String code;

    @Version
    int version;

    String name;
    String shortName;
    boolean takesPart;

    @Enumerated(EnumType.STRING)
    SchoolOrganisation schoolOrganisation;

    boolean reviewBeforePublishing;
    int replyWorkingDays;
    int confirmWorkingDays;
    boolean worksOnQuietDays;

    protected Municipality() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public boolean takesPart() {
        return takesPart;
    }

    public SchoolOrganisation schoolOrganisation() {
        return schoolOrganisation;
    }

    /** Whether the secretariat reads an offer before the public does. */
    public boolean reviewsBeforePublishing() {
        return reviewBeforePublishing;
    }

    /** How many working days a partner has to answer an application. */
    public int replyWorkingDays() {
        return replyWorkingDays;
    }

    /** How many working days a young person has to take a place that was offered. */
    public int confirmWorkingDays() {
        return confirmWorkingDays;
    }

    /** Whether 1 May, 5 June, 24 and 31 December count as working days. */
    public boolean worksOnQuietDays() {
        return worksOnQuietDays;
    }

    public int version() {
        return version;
    }

    /** Changes what the municipality decides for itself. */
    public Municipality decide(
            boolean reviewBeforePublishing, int replyWorkingDays, int confirmWorkingDays, boolean worksOnQuietDays) {
        this.reviewBeforePublishing = reviewBeforePublishing;
        this.replyWorkingDays = replyWorkingDays;
        this.confirmWorkingDays = confirmWorkingDays;
        this.worksOnQuietDays = worksOnQuietDays;
        return this;
    }
}
