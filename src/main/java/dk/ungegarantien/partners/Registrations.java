package dk.ungegarantien.partners;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Municipality;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import dk.ungegarantien.shared.Transaction;
import dk.ungegarantien.shared.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** How a firm comes in, and how it changes what it has told. */
@ApplicationScoped
class Registrations {

    private final Partners partners;
    private final Memberships memberships;
    private final Pledges pledges;
    private final PledgeTexts texts;
    private final Municipalities municipalities;
    private final PostalCodes postalCodes;
    private final StateChanges changes;
    private final Transaction transaction;
    private final Clock clock;

    Registrations(
            Partners partners,
            Memberships memberships,
            Pledges pledges,
            PledgeTexts texts,
            Municipalities municipalities,
            PostalCodes postalCodes,
            StateChanges changes,
            Transaction transaction,
            Clock clock) {
        this.partners = partners;
        this.memberships = memberships;
        this.pledges = pledges;
        this.texts = texts;
        this.municipalities = municipalities;
        this.postalCodes = postalCodes;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A firm, and whether this call has made it. */
    record Registered(Partner partner, boolean isNew) {}

    /** Registers a firm and makes the account its first member. The same person registering the same firm again gets what is there. */
    Uni<Registered> register(AccountSummary owner, NewPartner told) {
        return municipalities
                .findById(told.municipality())
                .map(municipality -> checked(told, municipality))
                .call(firm -> oneAtATime(firm.cvr()))
                .chain(firm -> partners.ofMember(owner.id())
                        .chain(own -> own == null ? enter(owner, told.municipality(), firm) : again(own, firm.cvr())));
    }

    private record CheckedFirm(Cvr cvr, FirmDetails details) {}

    private CheckedFirm checked(NewPartner told, Municipality municipality) {
        var findings = new Findings();
        if (municipality == null || !municipality.takesPart()) {
            findings.add(Violation.of("municipality", "municipality-not-taking-part"));
        }
        var cvr = findings.take(() -> Cvr.of(told.cvr()));
        var details = FirmDetails.check(told.details(), municipality, postalCodes, findings);
        findings.refuse();
        return new CheckedFirm(cvr, details);
    }

    /** Who sends twice, or at once with another, waits for the first: then it is clear what to answer. */
    private Uni<Void> oneAtATime(Cvr cvr) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended('cvr ' || ?1, 0))", Integer.class)
                        .setParameter(1, cvr.digits())
                        .getSingleResult())
                .replaceWithVoid();
    }

    private static Uni<Registered> again(Partner own, Cvr cvr) {
        return own.cvr.equals(cvr)
                ? Uni.createFrom().item(new Registered(own, false))
                : Uni.createFrom().failure(new OtherFirm());
    }

    private Uni<Registered> enter(AccountSummary owner, String municipalityCode, CheckedFirm firm) {
        return partners.byCvr(firm.cvr())
                .onItem()
                .ifNotNull()
                .failWith(CvrTaken::new)
                .chain(() -> partners.persist(
                        Partner.register(municipalityCode, firm.cvr(), firm.details(), clock.instant())))
                .call(partner -> memberships.persist(new Membership(partner, owner.id(), clock.instant())))
                .call(partner -> changes.record(new StateChange(
                        partner.municipalityCode,
                        "partner",
                        partner.id,
                        owner.id(),
                        Roles.PARTNER,
                        null,
                        partner.status,
                        null)))
                .call(partners::flush)
                .map(partner -> new Registered(partner, true));
    }

    /** Takes over what the firm tells anew. A pledge that is not yet signed is written anew too, for it names the firm. */
    Uni<Partner> change(Partner partner, PartnerChange told) {
        return municipalities
                .byCode(partner.municipalityCode)
                .map(municipality -> details(told, municipality))
                .map(partner::describe)
                .call(this::rewriteOpenPledge)
                .call(partners::flush);
    }

    private FirmDetails details(PartnerChange told, Municipality municipality) {
        var findings = new Findings();
        var details = FirmDetails.check(told, municipality, postalCodes, findings);
        findings.refuse();
        return details;
    }

    private Uni<Pledge> rewriteOpenPledge(Partner partner) {
        return pledges.openOf(partner.id)
                .chain(pledge -> pledge == null || !PledgeStatus.UNSIGNED.contains(pledge.status)
                        ? Uni.createFrom().nullItem()
                        : texts.inForce(partner.municipalityCode)
                                .map(text -> pledge.amend(partner, text, pledge.commitments, clock.instant())));
    }
}
