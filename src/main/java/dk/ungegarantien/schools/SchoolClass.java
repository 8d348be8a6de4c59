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

    SchoolClass(School school, int beginsIn, String name, int grade) {
        this.id = Ids.next();
        this.municipalityCode = school.municipalityCode;
        this.school = school.id;
        this.beginsIn = beginsIn;
        this.name = name;
        this.grade = grade;
    }

    ClassSummary summary() {
        return new ClassSummary(id, school, municipalityCode, beginsIn, name, grade);
    }
}
