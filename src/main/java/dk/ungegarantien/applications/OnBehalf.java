package dk.ungegarantien.applications;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.offers.Seats;
import dk.ungegarantien.partners.Partners;
import dk.ungegarantien.shared.IsoWeek;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a professional sees and does of the applications of somebody they help. */
@ApplicationScoped
public class OnBehalf {

    private final Applications applications;
    private final Applying applying;
    private final Referrals referrals;
    private final Surveyor surveyor;
    private final Offers offers;
    private final Partners partners;
    private final Seats seats;
    private final Deadlines deadlines;
    private final ProfessionalHelp help;
    private final Logbook logbook;
    private final Clock clock;

    OnBehalf(
            Applications applications,
            Applying applying,
            Referrals referrals,
            Surveyor surveyor,
            Offers offers,
            Partners partners,
            Seats seats,
            Deadlines deadlines,
            ProfessionalHelp help,
            Logbook logbook,
            Clock clock) {
        this.applications = applications;
        this.applying = applying;
        this.referrals = referrals;
        this.surveyor = surveyor;
        this.offers = offers;
        this.partners = partners;
        this.seats = seats;
        this.deadlines = deadlines;
        this.help = help;
        this.logbook = logbook;
        this.clock = clock;
    }

    /** Who acts, and in which role of {@code Roles}. */
    public record Helper(UUID account, String role) {}

    /** All that the person has applied for in that municipality, the newest first. */
    public Uni<List<DeskApplicationView>> applicationsOf(UUID young, String municipality) {
        return applications
                .list("young = ?1 and municipalityCode = ?2 order by submittedAt desc, id desc", young, municipality)
                .chain(found -> surveyor.show(found, DeskApplicationView::of));
    }

    /** What those applications are for, and the person's own words, by application. */
    public Uni<Map<UUID, AppliedFor>> appliedFor(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : applications.list("id in ?1", ids).chain(found -> offers.summaries(each(found, a -> a.offer))
                        .chain(titles -> partners.byIds(each(found, a -> a.partner))
                                .map(firms -> found.stream()
                                        .collect(toMap(
                                                application -> application.id,
                                                application -> new AppliedFor(
                                                        AppliedOffer.of(
                                                                titles.get(application.offer),
                                                                firms.get(application.partner)
                                                                        .name()),
                                                        application.motivation))))));
    }

    /** Who wrote those applications, by application. */
    public Uni<Map<UUID, UUID>> writers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : applications.list("id in ?1", ids).map(found -> found.stream()
                        .collect(toMap(application -> application.id, application -> application.young)));
    }

    /** What somebody applied for, and why. */
    public record AppliedFor(AppliedOffer offer, String motivation) {}

    private static Set<UUID> each(List<Application> found, Function<Application, UUID> id) {
        return found.stream().map(id).collect(toSet());
    }

    /** Applies together with the person; all that holds for their own applications holds here, and where no guardian is named the professional helps to find one. Gives the id of the application. */
    public Uni<UUID> apply(YoungPerson young, UUID offer, String motivation, IsoWeek week, Helper helper) {
        return applying.apply(
                        young,
                        offer,
                        new NewApplication(motivation, week, null, true),
                        new Sending.Writer(helper.account(), helper.role()))
                .map(application -> application.id);
    }

    /** Fails with 409 when the person could not apply for that offer today. */
    public Uni<Void> demandEligible(YoungPerson young, UUID offer) {
        return applying.demandEligible(young, offer);
    }

    /** Whether the person has taken a place. */
    public Uni<Boolean> hasPlace(UUID young) {
        return applications
                .count(
                        "young = ?1 and status in ?2",
                        young,
                        Set.of(ApplicationStatus.CONFIRMED, ApplicationStatus.COMPLETED))
                .map(places -> places > 0);
    }

    /** Takes those applications in hand until the end of the transaction. To be called before the case they are in is locked. */
    public Uni<Void> hold(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : applications.locked("id in ?1", ids).replaceWithVoid();
    }

    /**
     * Another way was found for the person: what still waits at a firm is taken over from it, places that were not taken are free again. What is over
     * stays as it is.
     *
     * @param to who has taken over
     * @param words what the firm and the person read about it, ten letters at least
     */
    public Uni<Void> conclude(Collection<UUID> ids, Professional to, String words, Helper helper) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : applications.locked("id in ?1", ids).chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(application -> conclude(application, to, words, helper))
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<Void> conclude(Application application, Professional to, String words, Helper helper) {
        var before = application.status;
        var chose = application.awaited() == Awaited.CHOICE;
        application.conclude();
        return seats(application, before)
                .chain(() -> deadlines.stop(application))
                .chain(() -> chose ? declined(application) : Uni.createFrom().voidItem())
                .chain(() -> application.status == before
                        ? Uni.createFrom().voidItem()
                        : referrals
                                .persist(Referral.concluding(application, to, words, clock.instant()))
                                .chain(() ->
                                        logbook.record(application, before, helper.account(), helper.role(), words)))
                .chain(() -> help.settle(application.id));
    }

    private Uni<Void> seats(Application application, ApplicationStatus before) {
        return before == ApplicationStatus.ACCEPTED
                ? seats.release(application.id)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> declined(Application application) {
        return referrals
                .ofApplications(List.of(application.id))
                .invoke(found -> found.get(application.id).decline())
                .replaceWithVoid();
    }
}
