package dk.ungegarantien.schools;

import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gives out the codes of pupils: anew, by mail, and for letters. */
@ApplicationScoped
public class Codes {

    enum Issue {
        ISSUED
    }

    private final Pupils pupils;
    private final Schools schools;
    private final SchoolClasses classes;
    private final PupilCodes codes;
    private final StateChanges changes;
    private final Outbox outbox;

    Codes(
            Pupils pupils,
            Schools schools,
            SchoolClasses classes,
            PupilCodes codes,
            StateChanges changes,
            Outbox outbox) {
        this.pupils = pupils;
        this.schools = schools;
        this.classes = classes;
        this.codes = codes;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** What stands in a letter to a pupil. */
    public record CodeLetter(String name, String school, String className, String code, String email) {

        public String firstName() {
            return name.strip().split("\\s+")[0];
        }
    }

    /** The letter to a pupil; null for whoever has joined meanwhile. */
    public Uni<CodeLetter> letterTo(UUID id) {
        return pupils.lastOf("id", id)
                .chain(row -> row == null || row.pupil().hasJoined()
                        ? Uni.createFrom().nullItem()
                        : schools.summary(row.schoolClass().school)
                                .map(school -> letter(row.pupil(), row.schoolClass(), school.name())));
    }

    /** One for each pupil of the class who has not joined, by name; fails with {@link NobodyNeedsALetter} where all have. */
    Uni<List<CodeLetter>> lettersTo(Office office, UUID schoolClass) {
        return classes.reached(office.reach(), schoolClass).chain(one -> schools.summary(one.school)
                .chain(school -> notJoined(one).invoke(Codes::demandSome).map(found -> found.stream()
                        .map(pupil -> letter(pupil, one, school.name()))
                        .toList())));
    }

    /** Mails the code to each pupil of the class who has not joined and has an address. */
    Uni<CodeMailsView> mailTo(Office office, UUID schoolClass) {
        return classes.reached(office.reach(), schoolClass)
                .chain(this::notJoined)
                .chain(found -> {
                    var reachable =
                            found.stream().filter(pupil -> pupil.email != null).toList();
                    return Multi.createFrom()
                            .iterable(reachable)
                            .onItem()
                            .transformToUniAndConcatenate(
                                    pupil -> outbox.tell(pupil.municipalityCode, new CodeToMail(pupil.id)))
                            .collect()
                            .asList()
                            .replaceWith(new CodeMailsView(reachable.size(), found.size() - reachable.size()));
                });
    }

    /** Another code, for who has lost a letter; the one before is worth nothing. An account that has joined stays. */
    Uni<NewCodeView> issueAnew(Office office, UUID pupil) {
        return pupils.reached(office.reach(), pupil)
                .map(row -> row.pupil().issueAnew(codes))
                .call(pupils::flush)
                .call(changed ->
                        changes.record(office.changes("pupil-code", changed.id, Issue.ISSUED, Issue.ISSUED, null)))
                .map(changed -> new NewCodeView(PupilCodes.shown(codes.code(changed.id, changed.codeIssue))));
    }

    private static void demandSome(List<Pupil> pupils) {
        if (pupils.isEmpty()) {
            throw new NobodyNeedsALetter();
        }
    }

    private Uni<List<Pupil>> notJoined(SchoolClass one) {
        return pupils.inClass(one.id)
                .map(found -> found.stream().filter(pupil -> !pupil.hasJoined()).toList());
    }

    /** After the secret of the installation has been changed, the code in this letter is the one that counts. */
    private CodeLetter letter(Pupil pupil, SchoolClass in, String school) {
        pupil.recognise(codes);
        return new CodeLetter(
                pupil.name, school, in.name, PupilCodes.shown(codes.code(pupil.id, pupil.codeIssue)), pupil.email);
    }
}
