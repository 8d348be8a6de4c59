package dk.ungegarantien.schools;

import dk.ungegarantien.accounts.ClosingAccounts;
import dk.ungegarantien.accounts.RosterLookup;
import dk.ungegarantien.accounts.RosterProfile;
import dk.ungegarantien.accounts.RosterProfiles;
import dk.ungegarantien.shared.PostalCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pupils who use their own account: their profile says what the roster says, and who deletes the account frees the pupil. */
@ApplicationScoped
class JoinedPupils implements ClosingAccounts, RosterLookup {

    private final Pupils pupils;
    private final Schools schools;
    private final RosterProfiles profiles;
    private final PostalCodes postalCodes;

    JoinedPupils(Pupils pupils, Schools schools, RosterProfiles profiles, PostalCodes postalCodes) {
        this.pupils = pupils;
        this.schools = schools;
        this.profiles = profiles;
        this.postalCodes = postalCodes;
    }

    /** What has changed in the roster changes in the profiles of those of them who have joined. */
    Uni<Void> bringInStep(Collection<UUID> changed) {
        return pupils.flush().chain(() -> pupils.joined(changed)).chain(this::tell);
    }

    /** All of a municipality: when a school year begins, nothing but the day changes. */
    Uni<Void> bringInStep(String municipality) {
        return pupils.joinedOf(municipality).chain(this::tell);
    }

    /** Who has left all schools tells about themselves again. */
    @Override
    public Uni<Boolean> isToldBySchool(UUID account) {
        return pupils.ofAccount(account).map(pupil -> pupil != null);
    }

    @Override
    public Uni<Void> closing(UUID account) {
        return pupils.find("accountId", account)
                .firstResult()
                .invoke(pupil -> {
                    if (pupil != null) {
                        pupil.part();
                    }
                })
                .chain(pupils::flush);
    }

    private Uni<Void> tell(List<Pupils.Row> joined) {
        var ids =
                joined.stream().map(row -> row.schoolClass().school).distinct().toList();
        return schools.summaries(ids)
                .chain(found -> profiles.tell(
                        joined.stream().map(row -> profile(row, found)).toList()))
                .replaceWithVoid();
    }

    private RosterProfile profile(Pupils.Row row, Map<UUID, SchoolSummary> schools) {
        var pupil = row.pupil();
        return new RosterProfile(
                pupil.accountId,
                pupil.name,
                pupil.birthDate,
                pupil.postalCode,
                postalCodes.demand("postalCode", pupil.postalCode).primaryMunicipality(),
                schools.get(row.schoolClass().school).name(),
                row.schoolClass().grade);
    }
}
