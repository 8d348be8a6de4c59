package dk.ungegarantien.cases;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One young person, two firms and the professionals of a municipality, who do whatever comes to their minds. What is refused leaves everything as it was. */
final class Play {

    private static final String API = "/api/v1";

    /** Firms last for many plays; whoever has left, or has closed its offer, is followed by a new one. */
    private static final List<Firm> FIRMS = new ArrayList<>();

    private static final As SECRETARIAT = As.theSecretariatOf("326");
    private static final List<As> PROFESSIONALS =
            List.of(As.aCounsellorOf("326"), As.aConsultantOf("326"), As.aCounsellorOf("326"));

    private final As young = GivenApplications.aYoungPerson(16, "4400");
    private final UUID youngId = UUID.fromString(young.calls().get(API + "/me").path("account.id"));
    private final List<String> told = new ArrayList<>();

    private record Firm(As owner, UUID offer, UUID id, UUID pledge) {

        static Firm open() {
            var owner = As.aFirmsOwner();
            var firm = GivenPartners.anActivePartner(owner, "326");
            var pledge = UUID.fromString(Tables.texts("select id from pledge where partner_id = ?", firm.id())
                    .get(0));
            return new Firm(owner, GivenOffers.anIntroJobBy(owner, 50), firm.id(), pledge);
        }

        boolean isOver() {
            return Tables.texts(
                            "select 1 from offer o join partner p on p.id = o.partner_id where o.id = ? and o.status = 'PUBLISHED' and p.status = 'ACTIVE'",
                            offer)
                    .isEmpty();
        }
    }

    Play() {
        FIRMS.removeIf(Firm::isOver);
        while (FIRMS.size() < 2) {
            FIRMS.add(Firm.open());
        }
    }

    UUID young() {
        return youngId;
    }

    /** What has happened, for whoever has to find out why. */
    List<String> told() {
        return told;
    }

    /**
     * Lets somebody do something.
     *
     * @param choice which of several things it is done to or with
     */
    void act(Act act, int choice) {
        var answer =
                switch (act) {
                    case APPLY -> GivenApplications.apply(young, firm(choice).offer());
                    case FOLLOW -> follow(choice);
                    case CONFIRM -> own(choice, "confirmation");
                    case WITHDRAW -> own(choice, "withdrawal");
                    case RATHER_TALK -> own(choice, "help");
                    case ASK -> GivenCases.ask(young);
                    case ASK_NO_MORE -> young.calls().post(API + "/me/help/withdrawal");
                    case DECLINE -> decline();
                    case SEE -> firms(choice, GivenApplications::see);
                    case INVITE -> firms(choice, GivenApplications::invite);
                    case ACCEPT -> firms(choice, GivenApplications::accept);
                    case REFER_TO_OFFER ->
                        refer(choice, Map.of("offer", other(choice).offer()));
                    case REFER_TO_FIRM ->
                        refer(choice, Map.of("partner", other(choice).id()));
                    case REFER_TO_CONSULTANT -> refer(choice, Map.of("professional", "CONSULTANT"));
                    case REFER_TO_COUNSELLOR -> refer(choice, Map.of("professional", "COUNSELLOR"));
                    case COMPLETE -> firms(choice, (owner, id) -> GivenApplications.complete(owner, id, "COMPLETED"));
                    case CLOSE_OFFER ->
                        GivenOffers.close(firm(choice).owner(), firm(choice).offer());
                    case END_PLEDGE -> end(firm(choice));
                    case TAKE -> inCase(choice, GivenCases::take);
                    case HAND_ON ->
                        inCase(
                                choice,
                                (who, id) -> GivenCases.handOn(
                                        who,
                                        id,
                                        Map.of(
                                                "profession",
                                                choice % 2 == 0 ? "CONSULTANT" : "COUNSELLOR",
                                                "note",
                                                "Til jer.")));
                    case NOTE ->
                        inCase(choice, (who, id) -> who.calls()
                                .body(Map.of("words", "Ringet."))
                                .post(API + "/desk/cases/{id}/notes", id));
                    case WAIT ->
                        inCase(choice, (who, id) -> who.calls()
                                .body(Map.of(
                                        "until", LocalDate.now().plusDays(5).toString()))
                                .post(API + "/desk/cases/{id}/waiting", id));
                    case PROPOSE ->
                        inCase(
                                choice,
                                (who, id) ->
                                        GivenCases.propose(who, id, firm(choice).offer()));
                    case APPLY_TOGETHER ->
                        inCase(choice, (who, id) -> who.calls()
                                .body(Map.of("offer", firm(choice).offer(), "motivation", GivenApplications.MOTIVATION))
                                .post(API + "/desk/cases/{id}/applications", id));
                    case REACH_EDUCATION -> inCase(choice, (who, id) -> GivenCases.reach(who, id, "EDUCATION"));
                    case REACH_PLACE -> inCase(choice, (who, id) -> GivenCases.reach(who, id, "PLACE"));
                    case NO_LONGER_NEEDED -> inCase(choice, (who, id) -> GivenCases.reach(who, id, "NO_LONGER_NEEDED"));
                    case DEADLINE_GOES_BY -> deadlineGoesBy(choice);
                    case DAY_GOES_BY -> dayGoesBy();
                };
        told.add(act + " " + choice + (answer == null ? "" : " " + answer.statusCode()));
        if (answer != null && answer.statusCode() >= 500) {
            throw new AssertionError(told + ": " + answer.asString());
        }
    }

    private interface Step {
        Response take(As who, UUID id);
    }

    private static Firm firm(int choice) {
        return FIRMS.get(choice % FIRMS.size());
    }

    private static Firm other(int choice) {
        return FIRMS.get((choice + 1) % FIRMS.size());
    }

    private UUID application(int choice) {
        return one(Tables.texts("select id from application where young = ? order by id", youngId), choice);
    }

    private static UUID one(List<String> ids, int choice) {
        return ids.isEmpty() ? null : UUID.fromString(ids.get(choice % ids.size()));
    }

    private Response own(int choice, String step) {
        var id = application(choice);
        return id == null ? null : young.calls().post(API + "/applications/{id}/" + step, id);
    }

    private Response follow(int choice) {
        var ways = Tables.texts(
                "select r.id || ' ' || coalesce(r.to_offer, o.id) from referral r left join offer o on o.partner_id = r.to_partner where r.young = ? and r.to_professional is null order by r.id",
                youngId);
        if (ways.isEmpty()) {
            return null;
        }
        var way = ways.get(choice % ways.size()).split(" ");
        return GivenApplications.apply(
                young, UUID.fromString(way[1]), Map.of("motivation", GivenApplications.MOTIVATION, "referral", way[0]));
    }

    private Response decline() {
        var proposal = one(Tables.texts("select id from proposal where young = ? order by id desc", youngId), 0);
        return proposal == null ? null : young.calls().post(API + "/me/help/proposals/{id}/refusal", proposal);
    }

    private Response firms(int choice, Step step) {
        var id = application(choice);
        if (id == null) {
            return null;
        }
        var at =
                Tables.texts("select partner from application where id = ?", id).get(0);
        return FIRMS.stream()
                .filter(firm -> firm.id().toString().equals(at))
                .findFirst()
                .map(firm -> step.take(firm.owner(), id))
                .orElse(null);
    }

    private Response refer(int choice, Map<String, ?> to) {
        return firms(choice, (owner, id) -> GivenApplications.refer(owner, id, to));
    }

    private static Response end(Firm firm) {
        return SECRETARIAT
                .calls()
                .body(Map.of("reasons", "Virksomheden er lukket."))
                .post(API + "/pledges/{id}/ending", firm.pledge());
    }

    private Response inCase(int choice, Step step) {
        var id = one(Tables.texts("select id from help_case where young = ? and state <> 'CLOSED'", youngId), 0);
        return id == null ? null : step.take(PROFESSIONALS.get(choice % PROFESSIONALS.size()), id);
    }

    private Response deadlineGoesBy(int choice) {
        var id = application(choice);
        if (id != null && !TheClock.ahead(id).isEmpty()) {
            TheClock.reaches(id, TheClock.ahead(id).get(0));
            TheClock.strikes();
        }
        return null;
    }

    private Response dayGoesBy() {
        var id = one(Tables.texts("select id from help_case where young = ? and state <> 'CLOSED'", youngId), 0);
        if (id != null) {
            GivenCases.dayGoesBy(id);
        }
        return null;
    }
}
