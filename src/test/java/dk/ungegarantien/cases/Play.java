package dk.ungegarantien.cases;

import dk.ungegarantien.applications.GivenApplications;
import dk.ungegarantien.applications.GivenConsents;
import dk.ungegarantien.applications.TheClock;
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

    private static final As SECRETARIAT = As.theSecretariatOf("326");
    private static final List<As> PROFESSIONALS =
            List.of(As.aCounsellorOf("326"), As.aConsultantOf("326"), As.aCounsellorOf("326"));

    private final As young = As.aYoungPerson();
    private final UUID youngId;
    private final List<String> told = new ArrayList<>();

    /** @param minor whether a guardian must say yes; then there is one at the beginning */
    Play(boolean minor) {
        Knock.put(
                young,
                "/me/young",
                Map.of(
                        "name",
                        "Alma Holm",
                        "birthDate",
                        LocalDate.now(Denmark.ZONE).minusYears(minor ? 17 : 18).toString(),
                        "postalCode",
                        "4400"));
        youngId = UUID.fromString(Tables.texts("select id from account where subject = ?", young.subject())
                .get(0));
        if (minor) {
            name(0);
        }
        PlayFirm.openUp();
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
                    case APPLY -> apply(PlayFirm.one(choice).offer(), null);
                    case FOLLOW -> follow(choice);
                    case CONFIRM -> own(choice, "confirmation");
                    case WITHDRAW -> own(choice, "withdrawal");
                    case RATHER_TALK -> own(choice, "help");
                    case ASK -> Knock.post(young, "/me/help", Map.of("words", GivenCases.WORDS));
                    case ASK_NO_MORE -> Knock.post(young, "/me/help/withdrawal");
                    case DECLINE -> decline();
                    case NAME_GUARDIAN -> name(choice);
                    case ASK_GUARDIAN_AGAIN -> own(choice, "consent-request");
                    case GUARDIAN_CONSENTS -> decide(choice, "GIVEN");
                    case GUARDIAN_REFUSES -> decide(choice, "REFUSED");
                    case GUARDIAN_TAKES_BACK -> takeBack(choice);
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
                    case REFER_TO_OFFER ->
                        refer(choice, "offer", PlayFirm.other(choice).offer());
                    case REFER_TO_FIRM ->
                        refer(choice, "partner", PlayFirm.other(choice).id());
                    case REFER_TO_CONSULTANT -> refer(choice, "professional", "CONSULTANT");
                    case REFER_TO_COUNSELLOR -> refer(choice, "professional", "COUNSELLOR");
                    case COMPLETE -> firms(choice, "completion", Map.of("outcome", "COMPLETED"));
                    case CLOSE_OFFER ->
                        Knock.post(
                                PlayFirm.one(choice).owner(),
                                "/offers/" + PlayFirm.one(choice).offer() + "/closure");
                    case END_PLEDGE ->
                        Knock.post(
                                SECRETARIAT,
                                "/pledges/" + PlayFirm.one(choice).pledge() + "/ending",
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
                        inCase(
                                choice,
                                "proposals",
                                Map.of("offer", PlayFirm.one(choice).offer(), "words", "Her er der dyr."));
                    case APPLY_TOGETHER ->
                        inCase(
                                choice,
                                "applications",
                                Map.of(
                                        "offer",
                                        PlayFirm.one(choice).offer(),
                                        "motivation",
                                        GivenApplications.MOTIVATION));
                    case NAME_GUARDIAN_IN_CASE -> nameInCase(choice);
                    case HAND_OVER_LINK -> handOver(choice);
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

    private UUID application(int choice) {
        return one(Tables.texts("select id from application where young = ? order by id", youngId), choice);
    }

    private static UUID one(List<String> ids, int choice) {
        return ids.isEmpty() ? null : UUID.fromString(ids.get(choice % ids.size()));
    }

    private Knock apply(UUID offer, String referral) {
        var words = Map.of("motivation", GivenApplications.MOTIVATION, "noGuardian", true);
        return Knock.post(
                young,
                "/offers/" + offer + "/applications",
                referral == null
                        ? words
                        : Map.of("motivation", GivenApplications.MOTIVATION, "noGuardian", true, "referral", referral));
    }

    private Knock own(int choice, String step) {
        var id = application(choice);
        return id == null ? null : Knock.post(young, "/applications/" + id + "/" + step);
    }

    /** Now one who can be written to, now one with a telephone, now nobody. */
    private static Map<String, ?> guardians(int choice) {
        return switch (choice % 3) {
            case 0 ->
                Map.of("guardians", List.of(GivenConsents.aGuardian("Mette Holm", "mette" + choice + "@example.dk")));
            case 1 -> Map.of("guardians", List.of(Map.of("name", "Jens Holm", "phone", "20304050", "language", "EN")));
            default -> Map.of("guardians", List.of());
        };
    }

    private Knock name(int choice) {
        return Knock.put(young, "/me/guardians", guardians(choice));
    }

    private Knock nameInCase(int choice) {
        var id = openCase();
        return id == null
                ? null
                : Knock.put(professional(choice), "/desk/cases/" + id + "/guardians", guardians(choice));
    }

    private Knock handOver(int choice) {
        var guardian = one(Tables.texts("select id from guardian where young = ? order by position", youngId), choice);
        var application = application(choice);
        return guardian == null || application == null
                ? null
                : inCase(
                        choice,
                        "consent-links",
                        Map.of("application", application.toString(), "guardian", guardian.toString()));
    }

    private Knock decide(int choice, String decision) {
        var token = GivenConsents.anyLinkFor(application(choice));
        if (token == null) {
            return null;
        }
        var sha256 = Knock.anonymously("/consents/look", Map.of("token", token)).field("sha256");
        return Knock.anonymously(
                "/consents/decision",
                Map.of(
                        "token",
                        token,
                        "decision",
                        decision,
                        "language",
                        "DA",
                        "sha256",
                        sha256 == null ? "0".repeat(64) : sha256));
    }

    private Knock takeBack(int choice) {
        var token = GivenConsents.anyLinkFor(application(choice));
        return token == null ? null : Knock.anonymously("/consents/withdrawal", Map.of("token", token));
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
        return PlayFirm.called(at)
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
        return id == null ? null : Knock.post(professional(choice), "/desk/cases/" + id + "/" + step, body);
    }

    private static As professional(int choice) {
        return PROFESSIONALS.get(choice % PROFESSIONALS.size());
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
