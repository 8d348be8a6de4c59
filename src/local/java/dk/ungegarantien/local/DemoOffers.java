package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.local.DemoMaterial.OfferText;
import dk.ungegarantien.local.DemoMaterial.Request;
import dk.ungegarantien.local.DemoOfferPlan.Choice;
import dk.ungegarantien.local.DemoPartners.Written;
import dk.ungegarantien.local.DemoTerms.Place;
import dk.ungegarantien.shared.IsoWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The offers of the demo: most are public, some are drafts, wait at the desk, rest or are over. */
final class DemoOffers {

    /** The states of offers that nobody has applied for, in turn; between two of them lie many public ones. */
    private static final List<String> OTHER_STATES =
            List.of("DRAFT", "IN_REVIEW", "PAUSED", "CLOSED", "RETURNED", "DRAFT", "IN_REVIEW");

    private static final int EVERY = 13;

    private static final List<String> RETURN_REASONS = List.of(
            "Fint opslag! Skriv gerne, hvem den unge møder den første dag, og hvor hun eller han skal gå hen. Så er det klar.",
            "Vi mangler at få at vide, om den unge får et måltid undervejs, og om I har en fast makker. Send det igen, så godkender vi samme dag.");

    /** An offer that has been written, and its places that nobody has. */
    record Made(UUID id, Choice choice, Written firm, List<Place> free) {

        OfferText material() {
            return choice.material();
        }
    }

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;
    private final DemoPartners partners;
    private final List<Request> requests;
    private final List<Made> made = new ArrayList<>();
    private int unwanted;

    DemoOffers(DemoSql sql, DemoDays days, DemoPeople people, DemoPartners partners, List<Request> requests) {
        this.sql = sql;
        this.days = days;
        this.people = people;
        this.partners = partners;
        this.requests = requests;
    }

    void load(String municipality) {
        var own = requests.stream()
                .filter(request -> people.young(request.person()).municipality().equals(municipality))
                .toList();
        new DemoOfferPlan(DemoMaterial.firms(municipality), own, people)
                .choices()
                .forEach(choice -> load(municipality, choice));
    }

    List<Made> made() {
        return made;
    }

    /** The week in which a pupil has been there whose internship is over: some weeks after the application. */
    IsoWeek pastWeek(Request request) {
        return days.schoolWeek(-Math.max(2, request.submittedDaysAgo() / 2 / 7));
    }

    private void load(String municipality, Choice choice) {
        var state = state(choice);
        var firm = partners.get(choice.firm().key());
        var terms = DemoTerms.of(choice.material().terms(), days, isOver(choice, state), pastWeeks(choice));
        var publishedDaysAgo = publishedDaysAgo(choice, state);
        var wasPublic = Set.of("PUBLISHED", "PAUSED", "CLOSED").contains(state);
        var content = new DemoOfferContent(choice, firm, days, isOver(choice, state));
        var created = days.at(publishedDaysAgo + 2, LocalTime.of(13, 10));
        var published = days.at(publishedDaysAgo, LocalTime.of(9, 25));
        var changed = state.equals("PUBLISHED") ? published : days.at(publishedDaysAgo / 2, LocalTime.of(10, 50));
        var id = sql.keyAt(created);
        var row = content.row();
        row.putAll(row(
                "id",
                id,
                "municipality_code",
                municipality,
                "partner_id",
                firm.id(),
                "status",
                state,
                "terms",
                content.filled(terms.json().toString()),
                "return_reasons",
                state.equals("RETURNED") ? reasons() : null,
                "submitted_by",
                state.equals("DRAFT") ? null : firm.owner().id(),
                "created_at",
                created,
                "changed_at",
                state.equals("DRAFT") ? created : changed,
                "published_at",
                wasPublic ? published : null));
        sql.insert("offer", row);
        var history = new DemoHistory(sql, municipality, "offer", id)
                .step(created, "DRAFT", firm.owner().id(), "partner");
        if (wasPublic) {
            history.step(published, "PUBLISHED", firm.owner().id(), "partner");
            sql.insertAll(
                    "seat",
                    terms.places().stream()
                            .map(place -> seat(municipality, id, place))
                            .toList());
            made.add(new Made(id, choice, firm, new ArrayList<>(terms.places())));
        } else if (!state.equals("DRAFT")) {
            history.step(published, "IN_REVIEW", firm.owner().id(), "partner");
        }
        if (Set.of("PAUSED", "CLOSED").contains(state)) {
            history.step(changed, state, firm.owner().id(), "partner");
        } else if (state.equals("RETURNED")) {
            var secretariat = people.professional(municipality, "secretariat");
            history.step(changed, state, secretariat.id(), "secretariat", reasons());
        }
    }

    private String state(Choice choice) {
        if (choice.wanted()) {
            return choice.over() ? "CLOSED" : "PUBLISHED";
        }
        var turn = unwanted++;
        if (choice.firm().login() != null) {
            return turn % 2 == 0 ? OTHER_STATES.get(turn / 2 % OTHER_STATES.size()) : "PUBLISHED";
        }
        return turn % EVERY == 0 ? OTHER_STATES.get(turn / EVERY % OTHER_STATES.size()) : "PUBLISHED";
    }

    private static boolean isOver(Choice choice, String state) {
        return choice.over() || state.equals("CLOSED");
    }

    private String reasons() {
        return RETURN_REASONS.get(unwanted % RETURN_REASONS.size());
    }

    private Set<IsoWeek> pastWeeks(Choice choice) {
        return requests.stream()
                .filter(request -> request.isOver() && !request.isJob())
                .filter(request -> isFor(choice, request))
                .map(this::pastWeek)
                .collect(Collectors.toSet());
    }

    /** Public before the first application came, and not before the firm was a partner. */
    private int publishedDaysAgo(Choice choice, String state) {
        var first = requests.stream()
                .filter(request -> isFor(choice, request))
                .mapToInt(Request::submittedDaysAgo)
                .max()
                .orElse(isOver(choice, state) ? DemoTerms.OVER_SINCE_DAYS : 0);
        var some = Math.floorMod(
                31 * choice.firm().key().hashCode() + choice.material().title().hashCode(), 45);
        var longAgo = choice.wanted() || isOver(choice, state) ? first + 3 + some / 3 : 2 + some;
        return Math.min(longAgo, choice.firm().pledgedDaysAgo() - 2);
    }

    private boolean isFor(Choice choice, Request request) {
        return request.partner().equals(choice.firm().key())
                && (request.isOver() && request.isJob()) == choice.over()
                && request.kind().equals(choice.material().kind())
                && DemoFit.fits(choice.material(), people.young(request.person()));
    }

    private static Map<String, Object> seat(String municipality, UUID offer, Place place) {
        return row(
                "municipality_code",
                municipality,
                "offer_id",
                offer,
                "week",
                place.week() == null ? null : place.week().toString(),
                "session",
                place.session(),
                "number",
                place.number());
    }
}
