package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.Violation;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account and profile. */
@Path("/api/v1")
@Tag(name = "me", description = "The caller's own account.")
class MeResource {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Caller caller;
    private final Me me;
    private final Deletion deletion;
    private final YoungPeople youngPeople;
    private final PostalCodes postalCodes;
    private final Instance<RosterLookup> rosters;
    private final CurrentIdentityAssociation identity;
    private final Clock clock;

    MeResource(
            Caller caller,
            Me me,
            Deletion deletion,
            YoungPeople youngPeople,
            PostalCodes postalCodes,
            Instance<RosterLookup> rosters,
            CurrentIdentityAssociation identity,
            Clock clock) {
        this.caller = caller;
        this.me = me;
        this.deletion = deletion;
        this.youngPeople = youngPeople;
        this.postalCodes = postalCodes;
        this.rosters = rosters;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/session")
    @PermitAll
    @WithTransaction
    @Operation(
            operationId = "session",
            summary = "Whether somebody is logged in, and who",
            description = "Answers everyone, so that a page may ask without provoking a login.")
    public Uni<SessionView> session() {
        return identity.getDeferredIdentity()
                .onFailure()
                .recoverWithNull()
                .invoke(someone -> identity.setIdentity(someone))
                .chain(someone -> someone == null || someone.isAnonymous()
                        ? Uni.createFrom().item(new SessionView(false, null))
                        : me.view().map(view -> new SessionView(true, view)));
    }

    @GET
    @Path("/me")
    @Authenticated
    @WithTransaction
    @Operation(operationId = "me", summary = "The caller")
    public Uni<MeView> me() {
        return me.view();
    }

    @DELETE
    @Path("/me")
    @Authenticated
    @WithTransaction
    @Operation(
            operationId = "deleteMe",
            summary = "Deletes the caller's account for good",
            description =
                    "A young person's applications are withdrawn and their words forgotten. A firm whose last member goes is no "
                            + "partner any more, and whoever waits for it is handed to the municipality's professionals at once. "
                            + "409 `account-of-municipality` for professionals.")
    public Uni<Void> delete() {
        return caller.entity().chain(deletion::delete);
    }

    @PUT
    @Path("/me/language")
    @Authenticated
    @WithTransaction
    @Operation(operationId = "chooseLanguage", summary = "Chooses the language of mails")
    public Uni<MeView> chooseLanguage(@Valid @NotNull NewLanguage chosen) {
        return caller.entity()
                .invoke(account -> account.speak(chosen.language()))
                .chain(me::view);
    }

    @PUT
    @Path("/me/young")
    @RolesAllowed(Roles.YOUNG)
    @WithTransaction
    @Operation(
            operationId = "tellAboutMyself",
            summary = "Fills in or changes the caller's profile as a young person",
            description =
                    "The postal code decides the municipality. A birth date in the future is refused, and 409 `told-by-school` says that "
                            + "the caller has joined as a pupil: then the school tells all of it.")
    public Uni<YoungView> tellAboutMyself(@Valid @NotNull NewYoungProfile told) {
        var today = LocalDate.now(clock);
        if (told.birthDate().isAfter(today) || told.birthDate().isBefore(EARLIEST_BIRTH)) {
            throw new InvalidInput(Violation.of("birthDate", "birth-date"));
        }
        var place = postalCodes.demand("postalCode", told.postalCode());
        return caller.entity().call(this::demandOwnWords).chain(account -> youngPeople
                .findById(account.id)
                .onItem()
                .ifNull()
                .switchTo(() -> youngPeople.persist(
                        new YoungProfile(account.id).tell(told, place.primaryMunicipality(), clock.instant())))
                .map(profile -> profile.tell(told, place.primaryMunicipality(), clock.instant()))
                .map(profile -> YoungView.of(profile.person(account), place, today)));
    }

    private Uni<Void> demandOwnWords(Account account) {
        return rosters.isResolvable()
                ? rosters.get()
                        .isToldBySchool(account.id)
                        .invoke(told -> {
                            if (told) {
                                throw new ToldBySchool();
                            }
                        })
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
