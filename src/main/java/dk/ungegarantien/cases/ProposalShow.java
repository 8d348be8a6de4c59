package dk.ungegarantien.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dk.ungegarantien.offers.OfferSummary;
import dk.ungegarantien.offers.Offers;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.partners.Partners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what has been proposed, with the offers behind it. */
@ApplicationScoped
class ProposalShow {

    private final Proposals proposals;
    private final Offers offers;
    private final Partners partners;
    private final Clock clock;

    ProposalShow(Proposals proposals, Offers offers, Partners partners, Clock clock) {
        this.proposals = proposals;
        this.offers = offers;
        this.partners = partners;
        this.clock = clock;
    }

    /** By case, the first first; cases without proposals are missing. */
    Uni<Map<UUID, List<ProposalView>>> in(Collection<UUID> cases) {
        return proposals.of(cases).chain(found -> offers.summaries(
                        found.stream().map(proposal -> proposal.offer).collect(toSet()))
                .chain(titles -> partners.byIds(titles.values().stream()
                                .map(OfferSummary::partner)
                                .collect(toSet()))
                        .map(firms -> found.stream()
                                .collect(groupingBy(
                                        proposal -> proposal.helpCase,
                                        mapping(proposal -> view(proposal, titles, firms), toList()))))));
    }

    private ProposalView view(Proposal proposal, Map<UUID, OfferSummary> titles, Map<UUID, PartnerSummary> firms) {
        var offer = titles.get(proposal.offer);
        return ProposalView.of(
                proposal, offer, firms.get(offer.partner()).name(), offer.takesApplicationsOn(LocalDate.now(clock)));
    }
}
