package dk.ungegarantien.schools;

import static java.util.Map.entry;

import dk.ungegarantien.shared.ConstraintProblems;
import dk.ungegarantien.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** The rules that the database holds. */
@ApplicationScoped
class SchoolConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Problem>> byConstraint() {
        return Map.ofEntries(
                entry("school_year_once", ToldAtOnce::new),
                entry("school_holiday_no_overlap", ToldAtOnce::new),
                entry("pupil_code_once", ToldAtOnce::new),
                entry("enrolment_one_class_at_a_time", ToldAtOnce::new),
                entry("enrolment_lasting_once", ToldAtOnce::new),
                entry("pupil_account_once", AlreadyJoined::new),
                entry("district_name_once", DistrictNameTaken::new),
                entry("school_institution_once", InstitutionNumberTaken::new),
                entry("school_class_name_once", ClassNameTaken::new),
                entry("pupil_unilogin_once", UniloginTaken::new));
    }

    static final class DistrictNameTaken extends Problem {
        DistrictNameTaken() {
            super(409, "district-name-taken");
        }
    }

    static final class InstitutionNumberTaken extends Problem {
        InstitutionNumberTaken() {
            super(409, "institution-number-taken");
        }
    }

    static final class ClassNameTaken extends Problem {
        ClassNameTaken() {
            super(409, "class-name-taken");
        }
    }

    static final class UniloginTaken extends Problem {
        UniloginTaken() {
            super(409, "unilogin-taken");
        }
    }

    static final class ToldAtOnce extends Problem {
        ToldAtOnce() {
            super(409, "changed-at-once");
        }
    }
}
