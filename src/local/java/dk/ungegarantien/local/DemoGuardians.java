package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.local.DemoMaterial.Request;
import dk.ungegarantien.local.DemoPeople.Somebody;
import dk.ungegarantien.shared.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The guardians of the demo's minors: each has said yes, but for those who still have to. */
final class DemoGuardians {

    private static final Duration VALID = Duration.ofDays(14);
    private static final Duration THOUGHT = Duration.ofMinutes(50);
    private static final int EARNS_ALONE = 15;
    private static final int OF_AGE = 18;

    private final DemoSql sql;
    private final Map<UUID, UUID> guardians = new HashMap<>();

    DemoGuardians(DemoSql sql) {
        this.sql = sql;
    }

    /** Writes down that a guardian was asked for an application, where one had to be. */
    void asked(Request request, Somebody who, UUID application, String firm, Instant at) {
        if (who.age() < (request.kind().equals("LEISURE_JOB") ? EARNS_ALONE : OF_AGE)) {
            ask(request, who, application, firm, at);
        }
    }

    private void ask(Request request, Somebody who, UUID application, String firm, Instant at) {
        var guardian = guardians.computeIfAbsent(who.id(), young -> name(who, at));
        var decided = request.waitsForGuardian() ? null : at.plus(THOUGHT);
        var document = decided == null ? null : "Må %s søge hos %s?\n".formatted(who.name(), firm);
        sql.insert(
                "guardian_consent",
                row(
                        "id",
                        sql.keyAt(at),
                        "municipality_code",
                        who.municipality(),
                        "application",
                        application,
                        "guardian",
                        guardian,
                        "name",
                        nameOf(who),
                        "email",
                        addressOf(who),
                        "language",
                        "DA",
                        "reached",
                        "MAIL",
                        "token_hash",
                        Fingerprint.of(tokenOf(who, application, decided)),
                        "asked_at",
                        at,
                        "sent_at",
                        at,
                        "expires_at",
                        at.plus(VALID),
                        "opened_at",
                        decided,
                        "decision",
                        decided == null ? null : "GIVEN",
                        "decided_at",
                        decided,
                        "document",
                        document,
                        "sha256",
                        document == null ? null : Fingerprint.of(document)));
    }

    private UUID name(Somebody who, Instant at) {
        var id = sql.keyAt(at);
        sql.insert(
                "guardian",
                row(
                        "id",
                        id,
                        "municipality_code",
                        who.municipality(),
                        "young",
                        who.id(),
                        "position",
                        1,
                        "name",
                        nameOf(who),
                        "email",
                        addressOf(who),
                        "language",
                        "DA",
                        "added_by",
                        "YOUNG",
                        "added_at",
                        at));
        return id;
    }

    /** Who still has to answer can be played: the link is {@code /samtykke#demo-} and the municipality. */
    private static String tokenOf(Somebody who, UUID application, Instant decided) {
        return decided == null ? "demo-foraelder-i-kommune-" + who.municipality() : application.toString();
    }

    private static String nameOf(Somebody who) {
        return "Mette " + who.name().substring(who.name().lastIndexOf(' ') + 1);
    }

    private static String addressOf(Somebody who) {
        return "foraelder." + who.email();
    }
}
