package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A class in one school year. */
@Entity
class SchoolClass {

    @Id
    UUID id;

    @Version
    int version;

    String municipalityCode;
    UUID school;
    int beginsIn;
    String name;
    int grade;

    protected SchoolClass() {}

    /** A class of that school; the name is kept in its one form. */
    SchoolClass(School school, int beginsIn, String name, int grade) {
        this.id = Ids.next();
        this.municipalityCode = school.municipalityCode;
        this.school = school.id;
        this.beginsIn = beginsIn;
        this.name = ClassName.of(name).text();
        this.grade = grade;
    }

    SchoolClass rename(ClassChange change) {
        name = ClassName.of(change.name()).text();
        grade = change.grade();
        return this;
    }

    ClassSummary summary() {
        return new ClassSummary(id, school, municipalityCode, beginsIn, name, grade);
    }
}
