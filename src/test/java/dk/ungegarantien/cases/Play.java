package dk.ungegarantien.cases;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.TheClock;
import dk.ungegarantien.offers.GivenOffers;
import dk.ungegarantien.partners.GivenPartners;
import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.testing.As;
import dk.ungegarantien.testing.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One young person, two firms and the professionals of a municipality, who do whatever comes to their minds. What is refused leaves everything as it was. */
final class Play {

    /** Firms last for many plays; whoever has left, or has closed its offer, is followed by a new one. */
    private static final List<Firm> FIRMS = new ArrayList<>();

    private static final As SECRETARIAT = As.theSecretariatOf("326");
    private static final List<As> PROFESSIONALS =
            List.of(As.aCounsellorOf("326"), As.aConsultantOf("326"), As.aCounsellorOf("326"));

    private final As young = As.aYoungPerson();
    private final UUID youngId;
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
        Knock.put(
                young,
                "/me/young",
                Map.of(
                        "name",
                        "Alma Holm",
                        "birthDate",
                        LocalDate.now(Denmark.ZONE).minusYears(17).toString(),
                        "postalCode",
                        "4400"));
        youngId = UUID.fromString(Tables.texts("select id from account where subject = ?", young.subject())
                .get(0));
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
                    case APPLY -> apply(firm(choice).offer(), null);
                    case FOLLOW -> follow(choice);
                    case CONFIRM -> own(choice, "confirmation");
                    case WITHDRAW -> own(choice, "withdrawal");
                    case RATHER_TALK -> own(choice, "help");
                    case ASK -> Knock.post(young, "/me/help", Map.of("words", GivenCases.WORDS));
                    case ASK_NO_MORE -> Knock.post(young, "/me/help/withdrawal");
                    case DECLINE -> decline();
                    case SEE -> firms(choice, "seen", Map.of());
                    case INVITE ->
                        firms(
                                choice,
                                "invitation",
                                Map.of(
                                        "at",
                                        LocalDate.now(Denmark.ZONE).plusDays(14) + "T15:00",
                                        "place",
                                        "Nørregade 12"));
                    case ACCEPT -> firms(choice, "acceptance", Map.of());
                    case REFER_TO_OFFER -> refer(choice, "offer", other(choice).offer());
                    case REFER_TO_FIRM -> refer(choice, "partner", other(choice).id());
                    case REFER_TO_CONSULTANT -> refer(choice, "professional", "CONSULTANT");
                    case REFER_TO_COUNSELLOR -> refer(choice, "professional", "COUNSELLOR");
                    case COMPLETE -> firms(choice, "completion", Map.of("outcome", "COMPLETED"));
                    case CLOSE_OFFER ->
                        Knock.post(
                                firm(choice).owner(), "/offers/" + firm(choice).offer() + "/closure");
                    case END_PLEDGE ->
                        Knock.post(
                                SECRETARIAT,
                                "/pledges/" + firm(choice).pledge() + "/ending",
                                Map.of("reasons", "Virksomheden er lukket."));
                    case TAKE -> inCase(choice, "taking", Map.of());
                    case HAND_ON ->
                        inCase(
                                choice,
                                "hand-over",
                                Map.of(
                                        "profession",
                                        choice % 2 == 0 ? "CONSULTANT" : "COUNSELLOR",
                                        "note",
                                        "Til jer."));
                    case NOTE -> inCase(choice, "notes", Map.of("words", "Ringet."));
                    case WAIT ->
                        inCase(
                                choice,
                                "waiting",
                                Map.of(
                                        "until",
                                        LocalDate.now(Denmark.ZONE).plusDays(5).toString()));
                    case PROPOSE ->
                        inCase(choice, "proposals", Map.of("offer", firm(choice).offer(), "words", "Her er der dyr."));
                    case APPLY_TOGETHER ->
                        inCase(
                                choice,
                                "applications",
                                Map.of("offer", firm(choice).offer(), "motivation", GivenApplications.MOTIVATION));
                    case REACH_EDUCATION -> reach(choice, "EDUCATION");
                    case REACH_PLACE -> reach(choice, "PLACE");
                    case NO_LONGER_NEEDED -> reach(choice, "NO_LONGER_NEEDED");
                    case DEADLINE_GOES_BY -> deadlineGoesBy(choice);
                    case DAY_GOES_BY -> dayGoesBy();
                };
        told.add(act + " " + choice + (answer == null ? "" : " " + answer.status()));
        if (answer != null && answer.status() >= 500) {
            throw new AssertionError(told + ": " + answer.body());
        }
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

    private Knock apply(UUID offer, String referral) {
        var words = Map.of("motivation", GivenApplications.MOTIVATION);
        return Knock.post(
                young,
                "/offers/" + offer + "/applications",
                referral == null ? words : Map.of("motivation", GivenApplications.MOTIVATION, "referral", referral));
    }

    private Knock own(int choice, String step) {
        var id = application(choice);
        return id == null ? null : Knock.post(young, "/applications/" + id + "/" + step);
    }

    private Knock follow(int choice) {
        var ways = Tables.texts(
                "select r.id || ' ' || coalesce(r.to_offer, o.id) from referral r left join offer o on o.partner_id = r.to_partner where r.young = ? and r.to_professional is null order by r.id",
                youngId);
        if (ways.isEmpty()) {
            return null;
        }
        var way = ways.get(choice % ways.size()).split(" ");
        return apply(UUID.fromString(way[1]), way[0]);
    }

    private Knock decline() {
        var proposal = one(Tables.texts("select id from proposal where young = ? order by id desc", youngId), 0);
        return proposal == null ? null : Knock.post(young, "/me/help/proposals/" + proposal + "/refusal");
    }

    private Knock firms(int choice, String step, Map<String, ?> body) {
        var id = application(choice);
        if (id == null) {
            return null;
        }
        var at =
                Tables.texts("select partner from application where id = ?", id).get(0);
        return FIRMS.stream()
                .filter(firm -> firm.id().toString().equals(at))
                .findFirst()
                .map(firm -> Knock.post(firm.owner(), "/applications/" + id + "/" + step, body))
                .orElse(null);
    }

    private Knock refer(int choice, String target, Object to) {
        return firms(
                choice, "referral", Map.of("reason", "Vi har desværre ikke flere pladser.", target, to.toString()));
    }

    private Knock reach(int choice, String reached) {
        return inCase(choice, "destination", Map.of("reached", reached, "words", "Alma begynder på grundforløbet."));
    }

    private Knock inCase(int choice, String step, Map<String, ?> body) {
        var id = openCase();
        return id == null
                ? null
                : Knock.post(PROFESSIONALS.get(choice % PROFESSIONALS.size()), "/desk/cases/" + id + "/" + step, body);
    }

    private UUID openCase() {
        return one(Tables.texts("select id from help_case where young = ? and state <> 'CLOSED'", youngId), 0);
    }

    private Knock deadlineGoesBy(int choice) {
        var id = application(choice);
        if (id != null && !TheClock.ahead(id).isEmpty()) {
            TheClock.reaches(id, TheClock.ahead(id).get(0));
            TheClock.strikes();
        }
        return null;
    }

    private Knock dayGoesBy() {
        var id = openCase();
        if (id != null) {
            GivenCases.dayGoesBy(id);
        }
        return null;
    }
}
