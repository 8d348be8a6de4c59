package dk.ungegarantien.schools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes what changes for many pupils: one statement for each kind of change, however many they are. */
@ApplicationScoped
class RosterWriting {

    private static final String RECORDS = " from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r ";

    private final Transaction transaction;
    private final ObjectMapper json;
    private final StateChanges changes;
    private final JoinedPupils joined;

    RosterWriting(Transaction transaction, ObjectMapper json, StateChanges changes, JoinedPupils joined) {
        this.transaction = transaction;
        this.json = json;
        this.changes = changes;
        this.joined = joined;
    }

    /** A pupil as the table has one. */
    record PupilRecord(
            UUID id, String name, LocalDate birthDate, String postalCode, String email, String unilogin, String code) {

        static PupilRecord of(Pupil pupil) {
            return new PupilRecord(
                    pupil.id,
                    pupil.name,
                    pupil.birthDate,
                    pupil.postalCode,
                    pupil.email,
                    pupil.unilogin,
                    pupil.codeSha256);
        }
    }

    /**
     * Who leaves.
     *
     * @param vanishes whether the class had not begun, and there is another one before it
     */
    record Leaver(UUID pupil, UUID enrolment, LocalDate last, boolean vanishes) {}

    private record ClassRecord(UUID id, UUID school, int beginsIn, String name, int grade) {}

    Uni<Void> addClasses(Office office, List<SchoolClass> made) {
        var rows = made.stream()
                .map(one -> new ClassRecord(one.id, one.school, one.beginsIn, one.name, one.grade))
                .toList();
        return execute(rows, """
                        insert into school_class (id, municipality_code, school, begins_in, name, grade)
                        select id, ?2, school, "beginsIn", name, grade""" + RECORDS + """
                        (id uuid, school uuid, "beginsIn" int, name text, grade int)""", office.municipality())
                .chain(() -> changes.recordAll(made.stream()
                        .map(one -> office.changes(
                                "school-class", one.id, null, Told.TOLD, "%d %s".formatted(one.beginsIn, one.name)))
                        .toList()));
    }

    Uni<Void> addPupils(Office office, List<Pupil> added) {
        return execute(added.stream().map(PupilRecord::of).toList(), """
                        insert into pupil (id, municipality_code, name, birth_date, postal_code, email, unilogin, code_sha256)
                        select id, ?2, name, "birthDate", "postalCode", email, unilogin, code""" + RECORDS + """
                        (id uuid, name text, "birthDate" date, "postalCode" text, email text, unilogin text, code text)""", office.municipality());
    }

    /** @param notes which fields differ, by pupil; for the records */
    Uni<Void> change(Office office, List<PupilRecord> changed, List<StateChange> notes) {
        return execute(changed, """
                        update pupil set name = r.name, birth_date = r."birthDate", postal_code = r."postalCode", email = r.email,
                            unilogin = r.unilogin, version = pupil.version + 1""" + RECORDS + """
                        (id uuid, name text, "birthDate" date, "postalCode" text, email text, unilogin text)
                        where pupil.id = r.id and pupil.municipality_code = ?2""", office.municipality()).chain(() -> changes.recordAll(notes));
    }

    /** What ends is written first: one class at a time. */
    Uni<Void> enrol(Office office, List<Enrolling> all) {
        var correcting = all.stream().filter(Enrolling::corrects).toList();
        var others = all.stream().filter(one -> !one.corrects()).toList();
        var ending = others.stream().filter(one -> one.before() != null).toList();
        return execute(correcting, """
                        update enrolment set school_class = r.into, first_day = least(first_day, r.day), last_day = r.until""" + RECORDS + """
                        (before uuid, "into" uuid, day date, until date)
                        where enrolment.id = r.before and enrolment.municipality_code = ?2""", office.municipality())
                .chain(() -> execute(ending, """
                        update enrolment set last_day = r.day - 1""" + RECORDS + """
                        (before uuid, day date) where enrolment.id = r.before and enrolment.municipality_code = ?2""", office.municipality()))
                .chain(() -> execute(others, """
                        insert into enrolment (id, municipality_code, pupil, school_class, first_day, last_day)
                        select uuidv7(), ?2, pupil, "into", day, until""" + RECORDS + """
                        (pupil uuid, "into" uuid, day date, until date)""", office.municipality()))
                .chain(() -> changes.recordAll(all.stream()
                        .map(one -> office.changes("pupil", one.pupil(), one.from(), PupilState.ENROLLED, one.note()))
                        .toList()));
    }

    /** Classes that would have come later do not come. */
    Uni<Void> leave(Office office, List<Leaver> leavers) {
        return execute(leavers, "delete from enrolment using (select *" + RECORDS + """
                        (pupil uuid, enrolment uuid, last date, vanishes boolean)) as r
                        where enrolment.pupil = r.pupil and enrolment.municipality_code = ?2
                            and (enrolment.id = r.enrolment and r.vanishes or enrolment.id <> r.enrolment and enrolment.first_day > r.last)""", office.municipality())
                .chain(() -> execute(leavers, """
                        update enrolment set first_day = least(first_day, r.last), last_day = r.last""" + RECORDS + """
                        (enrolment uuid, last date) where enrolment.id = r.enrolment and enrolment.municipality_code = ?2""", office.municipality()))
                .chain(() -> changes.recordAll(leavers.stream()
                        .map(one -> office.changes(
                                "pupil",
                                one.pupil(),
                                PupilState.ENROLLED,
                                PupilState.LEFT,
                                one.last().toString()))
                        .toList()));
    }

    /** What has been written behind the back of the session is read anew. */
    Uni<Void> bringInStep(List<RosterRow> touched) {
        var ids = touched.stream()
                .filter(row -> row.known().hasJoined())
                .map(RosterRow::pupil)
                .toList();
        return transaction
                .session()
                .chain(session -> session.flush().invoke(session::clear))
                .chain(() -> joined.bringInStep(ids));
    }

    private Uni<Void> execute(List<?> records, String sql, String municipality) {
        return records.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .session()
                        .chain(session -> session.createNativeQuery(sql)
                                .setParameter(1, written(records))
                                .setParameter(2, municipality)
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private String written(List<?> records) {
        try {
            return json.writeValueAsString(records);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
