package dk.ungegarantien.offers;

import java.util.UUID;

/** For whom seats are reserved: one school, or all schools of one district. The other is null. */
record Beneficiary(UUID school, UUID district) {

    /** Null for none. */
    static Beneficiary of(UUID school, UUID district) {
        return school == null && district == null ? null : new Beneficiary(school, district);
    }

    boolean isOne() {
        return (school == null) != (district == null);
    }

    UUID id() {
        return school == null ? district : school;
    }
}
