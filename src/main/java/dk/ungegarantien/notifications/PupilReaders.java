package dk.ungegarantien.notifications;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.GuardianSummary;
import dk.ungegarantien.accounts.Guardians;
import dk.ungegarantien.schools.PupilSummary;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Who gets the letters about a pupil. */
@ApplicationScoped
class PupilReaders {

    private final Accounts accounts;
    private final Guardians guardians;

    PupilReaders(Accounts accounts, Guardians guardians) {
        this.accounts = accounts;
        this.guardians = guardians;
    }

    /** Somebody who reads about a pupil. */
    record Reader(Recipient recipient, String name, boolean isPupil) {}

    /** The pupil, by the account or by the address in the roster; and the guardians whom the account names. */
    Uni<List<Reader>> of(PupilSummary pupil) {
        if (pupil.account() == null) {
            return Uni.createFrom()
                    .item(
                            pupil.email() == null
                                    ? List.of()
                                    : List.of(new Reader(
                                            new Recipient(pupil.email(), Language.DA), pupil.firstName(), true)));
        }
        return accounts.byIds(List.of(pupil.account()))
                .chain(found -> guardians.of(pupil.account()).map(named -> Stream.concat(
                                found.stream().map(account -> reader(account, pupil)),
                                named.stream()
                                        .filter(GuardianSummary::canBeWrittenTo)
                                        .map(PupilReaders::reader))
                        .toList()));
    }

    private static Reader reader(AccountSummary account, PupilSummary pupil) {
        var email = account.email() == null ? pupil.email() : account.email();
        return new Reader(new Recipient(email, account.language()), pupil.firstName(), true);
    }

    private static Reader reader(GuardianSummary guardian) {
        return new Reader(
                new Recipient(guardian.email(), guardian.language()), Spoken.firstName(guardian.name()), false);
    }
}
