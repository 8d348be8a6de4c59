package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Unknown;
import java.util.Set;
import java.util.UUID;

/**
 * Which schools a professional acts for or may look at.
 *
 * @param municipality the code of the only municipality it can be about
 * @param all whether it is all schools of the municipality
 * @param schools otherwise, which
 */
public record Reach(String municipality, boolean all, Set<UUID> schools) {

    public Reach {
        schools = Set.copyOf(schools);
    }

    static Reach whole(String municipality) {
        return new Reach(municipality, true, Set.of());
    }

    public boolean covers(SchoolSummary school) {
        return municipality.equals(school.municipality()) && (all || schools.contains(school.id()));
    }

    public boolean covers(PupilSummary pupil) {
        return municipality.equals(pupil.municipality()) && (all || schools.contains(pupil.school()));
    }

    public boolean covers(ClassSummary schoolClass) {
        return municipality.equals(schoolClass.municipality()) && (all || schools.contains(schoolClass.school()));
    }

    /** The same school; fails with {@link Unknown} when it is out of reach, as if it were not there. */
    public SchoolSummary demand(SchoolSummary school) {
        if (!covers(school)) {
            throw new Unknown();
        }
        return school;
    }

    /** The same class; fails with {@link Unknown} when it is out of reach, as if it were not there. */
    public ClassSummary demand(ClassSummary schoolClass) {
        if (!covers(schoolClass)) {
            throw new Unknown();
        }
        return schoolClass;
    }

    /** The same pupil; fails with {@link Unknown} when it is out of reach, as if it were not there. */
    public PupilSummary demand(PupilSummary pupil) {
        if (!covers(pupil)) {
            throw new Unknown();
        }
        return pupil;
    }
}
