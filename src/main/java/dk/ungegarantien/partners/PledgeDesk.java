package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.PledgeStatus.ACTIVE;
import static java.time.temporal.ChronoUnit.SECONDS;

import dk.ungegarantien.accounts.AccountSummary;
import dk.ungegarantien.accounts.Accounts;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Outbox;
import dk.ungegarantien.shared.StateChange;
import dk.ungegarantien.shared.StateChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** Where pledges are drawn up, signed and answered; each step is recorded, and those concerned are told. */
@ApplicationScoped
class PledgeDesk {

    private final Pledges pledges;
    private final PledgeTexts texts;
    private final Partners partners;
    private final Accounts accounts;
    private final Municipalities municipalities;
    private final Leaving leaving;
    private final StateChanges changes;
    private final Outbox outbox;
    private final Clock clock;

    PledgeDesk(
            Pledges pledges,
            PledgeTexts texts,
            Partners partners,
            Accounts accounts,
            Municipalities municipalities,
            Leaving leaving,
            StateChanges changes,
            Outbox outbox,
            Clock clock) {
        this.pledges = pledges;
        this.texts = texts;
        this.partners = partners;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.leaving = leaving;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A pledge, and whether this call has made it. */
    record Drawn(Pledge pledge, boolean isNew) {}

    /** Draws up a draft with the text now in force. The same draft asked for again is the one that is there. */
    Uni<Drawn> drawUp(AccountSummary actor, Partner partner, Map<CommitmentForm, Integer> commitments) {
        return pledges.openOf(partner.id)
                .chain(open -> open == null
                        ? newDraft(actor, partner, commitments).map(draft -> new Drawn(draft, true))
                        : sameDraft(open, commitments));
    }

    private static Uni<Drawn> sameDraft(Pledge open, Map<CommitmentForm, Integer> commitments) {
        return open.status == PledgeStatus.DRAFT && open.commitments.equals(commitments)
                ? Uni.createFrom().item(new Drawn(open, false))
                : Uni.createFrom().failure(new PledgeAlreadyOpen(open.id));
    }

    private Uni<Pledge> newDraft(AccountSummary actor, Partner partner, Map<CommitmentForm, Integer> commitments) {
        return pledges.activeOf(partner.id)
                .map(renewed -> renewed == null ? null : renewed.id)
                .chain(follows -> texts.inForce(partner.municipalityCode)
                        .map(text -> Pledge.draft(partner, text, commitments, follows, clock.instant())))
                .call(pledges::persist)
                .call(draft -> record(draft, actor, Roles.PARTNER, null, null))
                .call(pledges::flush);
    }

    Uni<Pledge> amend(Pledge pledge, Map<CommitmentForm, Integer> commitments) {
        return partners.byId(pledge.partnerId)
                .chain(partner -> texts.inForce(pledge.municipalityCode)
                        .map(text -> pledge.amend(partner, text, commitments, clock.instant())))
                .call(pledges::flush);
    }

    Uni<Pledge> sign(AccountSummary actor, Pledge pledge, NewSignature written) {
        var from = pledge.status;
        var signature = new Signature(
                written.signatoryName().strip(),
                written.signatoryTitle().strip(),
                clock.instant().truncatedTo(SECONDS),
                actor.id(),
                actor.name(),
                actor.email());
        return texts.inForce(pledge.municipalityCode)
                .map(text -> pledge.sign(signature, written.sha256().strip(), text))
                .call(() -> record(pledge, actor, Roles.PARTNER, from, pledge.sha256))
                .call(() -> tell(pledge, parties -> parties.signed(pledge)))
                .call(pledges::flush);
    }

    /** The term begins today, and the firm is active; a pledge that this one renews ends. */
    Uni<Pledge> approve(AccountSummary actor, Pledge pledge) {
        var from = pledge.status;
        return endFormer(actor, pledge)
                .map(ended -> pledge.approve(LocalDate.now(clock), clock.instant()))
                .call(() -> partners.byId(pledge.partnerId).chain(partner -> activate(actor, partner, pledge)))
                .call(() -> record(pledge, actor, Roles.SECRETARIAT, from, null))
                .call(() -> tell(pledge, parties -> parties.approved(pledge)))
                .call(pledges::flush);
    }

    Uni<Pledge> giveBack(AccountSummary actor, Pledge pledge, String reasons) {
        var from = pledge.status;
        pledge.giveBack(reasons, clock.instant());
        return record(pledge, actor, Roles.SECRETARIAT, from, reasons)
                .chain(() -> tell(pledge, parties -> parties.returned(pledge)))
                .call(pledges::flush)
                .replaceWith(pledge);
    }

    /** The firm is no partner any more; whoever relied on it is seen to. */
    Uni<Pledge> end(AccountSummary actor, Pledge pledge, String reasons) {
        return leaving.end(pledge, actor.id(), reasons)
                .chain(() -> tell(pledge, parties -> parties.ended(pledge, reasons)))
                .call(pledges::flush)
                .replaceWith(pledge);
    }

    /** Written at once: the database knows one pledge in force per firm at every moment. */
    private Uni<Void> endFormer(AccountSummary actor, Pledge renewal) {
        return pledges.activeOf(renewal.partnerId)
                .chain(former -> former == null || former == renewal
                        ? Uni.createFrom().voidItem()
                        : record(former.end(clock.instant()), actor, Roles.SECRETARIAT, ACTIVE, null)
                                .call(pledges::flush));
    }

    private Uni<Void> activate(AccountSummary actor, Partner partner, Pledge pledge) {
        var from = partner.status;
        partner.join(pledge.activeFrom);
        return from == partner.status
                ? Uni.createFrom().voidItem()
                : changes.record(new StateChange(
                        partner.municipalityCode,
                        "partner",
                        partner.id,
                        actor.id(),
                        Roles.SECRETARIAT,
                        from,
                        partner.status,
                        null));
    }

    private Uni<Void> record(Pledge pledge, AccountSummary actor, String role, PledgeStatus from, String note) {
        return changes.record(new StateChange(
                pledge.municipalityCode, "pledge", pledge.id, actor.id(), role, from, pledge.status, note));
    }

    private Uni<Void> tell(Pledge pledge, Function<Parties, Record> event) {
        return partners.byId(pledge.partnerId)
                .chain(partner -> municipalities.byCode(pledge.municipalityCode).chain(municipality -> accounts.summary(
                                pledge.signature.signedBy)
                        .map(account -> new Parties(partner.name, municipality.name(), account))))
                .chain(parties -> outbox.tell(pledge.municipalityCode, event.apply(parties)));
    }

    /** What the two parties are called, and who signed. */
    private record Parties(String partner, String municipality, AccountSummary signatory) {

        PledgeSigned signed(Pledge pledge) {
            return new PledgeSigned(pledge.id, pledge.partnerId, partner, municipality, signatory);
        }

        PledgeApproved approved(Pledge pledge) {
            return new PledgeApproved(
                    pledge.id,
                    pledge.partnerId,
                    partner,
                    municipality,
                    signatory,
                    pledge.activeFrom,
                    pledge.activeUntil);
        }

        PledgeEnded ended(Pledge pledge, String reasons) {
            return new PledgeEnded(pledge.id, pledge.partnerId, partner, municipality, signatory, reasons);
        }

        PledgeReturned returned(Pledge pledge) {
            return new PledgeReturned(
                    pledge.id, pledge.partnerId, partner, municipality, signatory, pledge.returnReasons);
        }
    }
}
