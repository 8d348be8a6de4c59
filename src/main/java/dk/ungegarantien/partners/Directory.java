package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Cursor;
import dk.ungegarantien.shared.Page;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.shared.Unknown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The public directory: the partners with a pledge in force, by name in Danish order. */
@ApplicationScoped
class Directory {

    private final Partners partners;
    private final Pledges pledges;
    private final PostalCodes postalCodes;
    private final AnswerRecords answers;

    Directory(Partners partners, Pledges pledges, PostalCodes postalCodes, AnswerRecords answers) {
        this.partners = partners;
        this.pledges = pledges;
        this.postalCodes = postalCodes;
        this.answers = answers;
    }

    /** What somebody looks for; empty lists and null ask for nothing in particular. */
    record Question(String text, List<String> municipalities, List<Trade> trades, List<CommitmentForm> commitments) {

        Filter filter() {
            return new Filter()
                    .and("p.status = :active", "active", PartnerStatus.ACTIVE)
                    .words("p.searchText", text)
                    .any("p.municipalityCode in :municipalities", "municipalities", municipalities)
                    .any("p.trade in :trades", "trades", trades)
                    .any("""
                            exists (select 1 from Pledge g join g.commitments c
                                    where g.partnerId = p.id and g.status = ACTIVE and key(c) in :forms)""", "forms", commitments);
        }
    }

    Uni<Page<PartnerCard>> page(Question question, int limit, String cursor) {
        var after = Cursor.parse(cursor, 2);
        var filter = question.filter();
        return partners.count("from Partner p where " + filter.where(), filter.parameters())
                .chain(total -> partners.byName(filter, after, limit)
                        .map(rows -> Page.of(rows, limit, total, Partners::position)))
                .chain(this::cards);
    }

    private Uni<Page<PartnerCard>> cards(Page<Partner> page) {
        var ids = page.items().stream().map(partner -> partner.id).toList();
        return pledges.activeOf(ids).chain(inForce -> answers.of(ids)
                .map(records -> page.map(partner -> PartnerCard.of(
                        partner,
                        postalCodes.find(partner.postalCode).orElse(null),
                        inForce.get(partner.id),
                        records.get(partner.id)))));
    }

    /** One active partner; fails with {@link Unknown} for every other. */
    Uni<PartnerView> one(UUID id) {
        return pledges.activeOf(id).onItem().ifNull().failWith(Unknown::new).chain(pledge -> partners.byId(id)
                .chain(partner -> answers.of(List.of(id))
                        .map(records -> PartnerView.of(
                                partner, postalCodes.find(partner.postalCode).orElse(null), pledge, records.get(id)))));
    }
}
