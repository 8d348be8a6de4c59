package dk.ungegarantien.local;

import dk.ungegarantien.local.DemoMaterial.Firm;
import dk.ungegarantien.local.DemoMaterial.OfferText;
import dk.ungegarantien.local.DemoMaterial.Request;
import dk.ungegarantien.local.DemoPeople.Somebody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which firm offers what, so that every application of the demo finds an offer that suits the person. */
final class DemoOfferPlan {

    static final int OFFERS_PER_MUNICIPALITY = 200;

    private static final int PER_FIRM = 5;
    private static final int PER_LOGIN = 11;

    /** One offer to be made. {@code wanted}: somebody applies for it or is handed on to it. */
    record Choice(Firm firm, OfferText material, int wording, boolean over, boolean wanted) {}

    /** Somebody needs an offer of that kind at that firm. */
    private record Need(String kind, boolean over, Somebody who) {

        boolean isMetBy(OfferText material, boolean choiceOver) {
            return over == choiceOver && kind.equals(material.kind()) && DemoFit.fits(material, who);
        }
    }

    private final DemoPeople people;
    private final List<Firm> firms;
    private final List<Request> requests;
    private final Map<Firm, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<Firm, List<OfferText>> materials = new LinkedHashMap<>();

    DemoOfferPlan(List<Firm> firms, List<Request> requests, DemoPeople people) {
        this.firms = firms.stream().filter(Firm::isActive).toList();
        this.requests = requests;
        this.people = people;
    }

    List<Choice> choices() {
        for (var firm : firms) {
            choices.put(firm, new ArrayList<>());
            materials.put(firm, materialsOf(firm));
            needs(firm).forEach(need -> meet(firm, need));
        }
        for (var firm : firms) {
            fill(firm, firm.login() == null ? PER_FIRM : PER_LOGIN);
        }
        while (count() < OFFERS_PER_MUNICIPALITY) {
            firms.stream()
                    .filter(firm -> firm.login() == null)
                    .limit(OFFERS_PER_MUNICIPALITY - count())
                    .forEach(firm -> fill(firm, choices.get(firm).size() + 1));
        }
        return choices.values().stream().flatMap(List::stream).toList();
    }

    private int count() {
        return choices.values().stream().mapToInt(List::size).sum();
    }

    /** Firms of one trade begin at different places of the material, so that they do not all offer the same. */
    private List<OfferText> materialsOf(Firm firm) {
        var suitable = DemoMaterial.offers(firm.trade()).stream()
                .filter(material -> material.suits(firm))
                .toList();
        var turn = turn(firm) * 2 % suitable.size();
        var turned = new ArrayList<>(suitable.subList(turn, suitable.size()));
        turned.addAll(suitable.subList(0, turn));
        return turned;
    }

    private int turn(Firm firm) {
        return firms.stream()
                .filter(other -> other.trade().equals(firm.trade()))
                .toList()
                .indexOf(firm);
    }

    private List<Need> needs(Firm firm) {
        var needs = new ArrayList<Need>();
        for (var request : requests) {
            var who = people.young(request.person());
            if (request.partner().equals(firm.key())) {
                needs.add(new Need(request.kind(), request.isOver() && request.isJob(), who));
            }
            var target = request.referral() == null ? null : request.referral().offer();
            if (target != null && target.partner().equals(firm.key())) {
                needs.add(new Need(target.kind(), false, who));
            }
        }
        return needs;
    }

    private void meet(Firm firm, Need need) {
        var chosen = choices.get(firm);
        if (chosen.stream().anyMatch(choice -> need.isMetBy(choice.material(), choice.over()))) {
            return;
        }
        var material = materials.get(firm).stream()
                .filter(candidate -> need.isMetBy(candidate, need.over()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No %s of %s (%s) suits %s"
                        .formatted(
                                need.kind(),
                                firm.key(),
                                firm.trade(),
                                need.who().name())));
        chosen.add(new Choice(firm, material, wording(firm, material), need.over(), true));
    }

    private void fill(Firm firm, int size) {
        var chosen = choices.get(firm);
        while (chosen.size() < size) {
            var least = materials.get(firm).stream()
                    .min((one, other) -> Integer.compare(uses(firm, one), uses(firm, other)))
                    .orElseThrow();
            chosen.add(new Choice(firm, least, wording(firm, least), false, false));
        }
    }

    private int wording(Firm firm, OfferText material) {
        return (turn(firm) + uses(firm, material)) % (material.variants().size() + 1);
    }

    private int uses(Firm firm, OfferText material) {
        return (int) choices.get(firm).stream()
                .filter(choice -> choice.material().equals(material))
                .count();
    }
}
