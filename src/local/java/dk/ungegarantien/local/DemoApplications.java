package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.local.DemoMaterial.Request;
import dk.ungegarantien.local.DemoOffers.Made;
import dk.ungegarantien.local.DemoPeople.Somebody;
import dk.ungegarantien.local.DemoTerms.Place;
import dk.ungegarantien.shared.Denmark;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The applications of the demo with all that has happened to them. */
final class DemoApplications {

    /** A hand-over that the young person has followed or may follow. */
    private record Followed(UUID referral, String person, String partner) {}

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;
    private final DemoPartners partners;
    private final DemoOffers offers;
    private final DemoGuardians guardians;
    private final List<Followed> taken = new ArrayList<>();
    private final Set<List<UUID>> applied = new HashSet<>();

    DemoApplications(DemoSql sql, DemoDays days, DemoPeople people, DemoPartners partners, DemoOffers offers) {
        this.sql = sql;
        this.days = days;
        this.people = people;
        this.partners = partners;
        this.offers = offers;
        guardians = new DemoGuardians(sql);
    }

    /** Hand-overs first, so that what followed them can name them; those who got a place before those who still look for one. */
    void load(List<Request> requests, DemoCases cases) {
        requests.stream().filter(request -> request.referral() != null).forEach(request -> load(request, cases));
        requests.stream()
                .filter(request -> request.referral() == null && request.isPlaced())
                .forEach(request -> load(request, cases));
        requests.stream()
                .filter(request -> request.referral() == null && !request.isPlaced())
                .forEach(request -> load(request, cases));
    }

    /** An offer of that kind that suits the person, who has not applied for it. */
    Made anotherOffer(String kind, Somebody who) {
        return offers.made().stream()
                .filter(made -> made.choice().wanted() && !made.choice().over())
                .filter(made -> made.firm().municipality().equals(who.municipality()))
                .filter(made -> made.material().kind().equals(kind) && DemoFit.fits(made.material(), who))
                .filter(made -> !applied.contains(List.of(who.id(), made.id()))
                        && !made.free().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no %s for %s".formatted(kind, who.name())));
    }

    private void load(Request request, DemoCases cases) {
        var who = people.young(request.person());
        var offer = offerFor(request.partner(), request.kind(), request, who);
        var place = place(request, offer);
        var walk = new DemoWalk(request, days, place);
        var id = sql.keyAt(walk.submitted());
        applied.add(List.of(who.id(), offer.id()));
        var clock = DemoClock.of(request, days, walk);
        var escalated = escalatedAt(request, walk, clock);
        sql.insert("application", application(id, request, who, offer, place, walk, clock));
        guardians.asked(request, who, id, offer.choice().firm().name(), walk.submitted());
        if (escalated != null) {
            cases.need(request.person(), id, cause(request), calledIn(request), escalated);
        }
        clock.deadlines(days.now())
                .forEach((step, at) -> sql.insert(
                        "deadline",
                        row(
                                "id", sql.keyAt(walk.submitted()),
                                "municipality_code", who.municipality(),
                                "application", id,
                                "step", step,
                                "due_at", at)));
        if (request.isPlaced()) {
            take(offer, place, id, walk.lastStep());
        }
        if (request.referral() != null) {
            refer(id, request, who, walk.lastStep());
            if (request.referral().professional() != null) {
                cases.need(request.person(), id, "REFERRED", request.referral().professional(), walk.lastStep());
            }
        }
        var history = new DemoHistory(sql, who.municipality(), "application", id);
        walk.steps()
                .forEach(step -> history.step(
                        step.at(),
                        step.state(),
                        step.byYoung() ? who.id() : offer.firm().owner().id(),
                        step.byYoung() ? "young" : "partner",
                        step.note()));
    }

    /** An offer of that firm that suits the person and has room. */
    private Made offerFor(String partner, String kind, Request request, Somebody who) {
        var over = request.isOver() && request.isJob() && partner.equals(request.partner());
        return offers.made().stream()
                .filter(made -> made.choice().wanted() && made.choice().over() == over)
                .filter(made -> made.choice().firm().key().equals(partner)
                        && made.material().kind().equals(kind))
                .filter(made -> DemoFit.fits(made.material(), who))
                .filter(made -> !applied.contains(List.of(who.id(), made.id())))
                .filter(made -> !needsPlace(request) || placeIn(made, request) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The demo has no %s of %s for %s".formatted(kind, partner, request.person())));
    }

    /** Who has a place gets a free one; who wishes for a week names one that is free. */
    private Place place(Request request, Made offer) {
        return needsPlace(request) ? placeIn(offer, request) : null;
    }

    private static boolean needsPlace(Request request) {
        return request.isPlaced() || !request.isJob();
    }

    private Place placeIn(Made offer, Request request) {
        var pastWeek = offers.pastWeek(request);
        return offer.free().stream()
                .filter(place -> request.isJob()
                        || (request.isOver()
                                ? place.week().equals(pastWeek)
                                : place.week().monday().isAfter(days.today())))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> application(
            UUID id, Request request, Somebody who, Made offer, Place place, DemoWalk walk, DemoClock clock) {
        var escalated = escalatedAt(request, walk, clock);
        var answered = walk.answeredAt();
        var meeting = request.invitation();
        return row(
                "id",
                id,
                "municipality_code",
                who.municipality(),
                "young",
                who.id(),
                "offer",
                offer.id(),
                "partner",
                offer.firm().id(),
                "week",
                place == null || place.week() == null ? null : place.week().toString(),
                "motivation",
                request.motivation(),
                "status",
                request.state(),
                "kept_from_firm",
                request.waitsForGuardian(),
                "follows_referral",
                followed(request),
                "submitted_at",
                walk.submitted(),
                "answer_by",
                clock.answerBy(),
                "confirm_by",
                clock.confirmBy(),
                "answered_at",
                answered,
                "answered_in_time",
                answered == null
                        ? null
                        : !answered.atZone(Denmark.ZONE).toLocalDate().isAfter(clock.answerBy()),
                "escalated_at",
                escalated,
                "escalated_to",
                escalated == null ? null : calledIn(request),
                "escalation_cause",
                escalated == null ? null : cause(request),
                "escalation_open",
                escalated != null,
                "follow_by",
                clock.followBy(),
                "invitation_at",
                meeting == null
                        ? null
                        : DemoDays.at(days.workingDay(meeting.inDays()), LocalTime.parse(meeting.time())),
                "invitation_place",
                meeting == null ? null : meeting.place(),
                "invitation_message",
                meeting == null ? null : meeting.message(),
                "invitation_version",
                meeting == null ? 0 : 1,
                "seat_holder",
                request.isPlaced() ? id : null);
    }

    /** When a professional was called in; null when nobody had to be yet. */
    private Instant escalatedAt(Request request, DemoWalk walk, DemoClock clock) {
        return isDeclined(request) ? walk.lastStep() : clock.escalatedAt(days.now());
    }

    private static String calledIn(Request request) {
        return request.referral() == null ? "CONSULTANT" : "COUNSELLOR";
    }

    private static String cause(Request request) {
        return switch (request.state()) {
            case "ACCEPTED" -> "NOT_CONFIRMED";
            case "REFERRED" -> isDeclined(request) ? "HELP_WANTED" : "NOT_CHOSEN";
            default -> "NOT_ANSWERED";
        };
    }

    private static boolean isDeclined(Request request) {
        return request.referral() != null && request.referral().isDeclined();
    }

    private UUID followed(Request request) {
        return taken.stream()
                .filter(followed -> followed.person().equals(request.person())
                        && followed.partner().equals(request.partner()))
                .map(Followed::referral)
                .findFirst()
                .orElse(null);
    }

    private void take(Made offer, Place place, UUID application, Instant at) {
        var taken = sql.execute(
                """
                update seat set taken_by = ?, taken_at = ?
                where offer_id = ? and week is not distinct from cast(? as text) and session is null and number = ?""",
                application,
                at,
                offer.id(),
                place.week() == null ? null : place.week().toString(),
                place.number());
        if (taken != 1 || !offer.free().remove(place)) {
            throw new IllegalStateException("The demo takes a place that is not there: " + place);
        }
    }

    private void refer(UUID application, Request request, Somebody who, Instant at) {
        var handOver = request.referral();
        var target = handOver.offer();
        var offer = target == null ? null : offerFor(target.partner(), target.kind(), request, who);
        var partner = handOver.partner() == null ? null : partners.get(handOver.partner());
        var id = sql.keyAt(at);
        sql.insert(
                "referral",
                row(
                        "id",
                        id,
                        "municipality_code",
                        who.municipality(),
                        "application",
                        application,
                        "young",
                        who.id(),
                        "reason",
                        handOver.reason(),
                        "to_offer",
                        offer == null ? null : offer.id(),
                        "to_partner",
                        partner == null ? null : partner.id(),
                        "to_professional",
                        handOver.professional(),
                        "status",
                        handOver.status(),
                        "created_at",
                        at));
        if (handOver.status().equals("TAKEN") && handOver.professional() == null) {
            taken.add(new Followed(id, request.person(), target == null ? handOver.partner() : target.partner()));
        }
    }
}
