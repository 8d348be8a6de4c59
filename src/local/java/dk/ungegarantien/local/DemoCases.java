package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;
import static dk.ungegarantien.shared.Denmark.ZONE;
import static dk.ungegarantien.shared.WorkingDays.OF_DENMARK;

import dk.ungegarantien.local.DemoMaterial.Help;
import dk.ungegarantien.local.DemoPeople.Somebody;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cases of the demo: whoever was guided on to a professional, waits in vain or asks for help is in the hands of somebody of the municipality. */
final class DemoCases {

    private static final int TAKE = 2;
    private static final int FOLLOW_UP = 10;
    private static final int CHOOSE = 5;

    private static final String TALKED = "Vi har talt sammen i telefonen og ses i næste uge.";

    /** Why somebody is needed. {@code application} is null and {@code words} are there for whoever asks without an offer. */
    private record Need(UUID application, String cause, String profession, String words, Instant at) {}

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;
    private final DemoApplications applications;
    private final Map<String, List<Need>> needs = new LinkedHashMap<>();

    DemoCases(DemoSql sql, DemoDays days, DemoPeople people, DemoApplications applications) {
        this.sql = sql;
        this.days = days;
        this.people = people;
        this.applications = applications;
    }

    /** A professional is called in for an application. */
    void need(String person, UUID application, String cause, String profession, Instant at) {
        add(person, new Need(application, cause, profession, null, at));
    }

    private void add(String person, Need need) {
        needs.computeIfAbsent(person, none -> new ArrayList<>()).add(need);
    }

    /** One case for each person; those whom nothing is written about are with a professional when they had to be taken by now. */
    void load(List<Help> written) {
        var stories = new LinkedHashMap<String, Help>();
        written.forEach(help -> stories.put(help.person(), help));
        written.stream().filter(help -> help.asked() != null).forEach(this::ask);
        needs.forEach((person, needed) -> {
            needed.sort(Comparator.comparing(Need::at));
            new Opened(people.young(person), needed, stories.getOrDefault(person, usual(person, needed))).write();
        });
    }

    private void ask(Help help) {
        var asked = help.asked();
        var at = days.at(asked.daysAgo(), LocalTime.of(7, 35));
        add(help.person(), new Need(null, "ASKED", "COUNSELLOR", asked.words(), at));
    }

    private Help usual(String person, List<Need> needed) {
        var fresh = !OF_DENMARK.after(dayOf(needed.get(0).at()), TAKE).isBefore(days.today());
        return new Help(person, fresh ? "NEW" : "TAKEN", null, null, false, List.of(), null, null);
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** One case from its first day on. */
    private final class Opened {

        private final Somebody young;
        private final List<Need> needed;
        private final Help help;
        private final Instant openedAt;
        private final UUID id;
        private final DemoHistory history;
        private String profession;
        private LocalDate lateSince;
        private LocalDate due;

        Opened(Somebody young, List<Need> needed, Help help) {
            this.young = young;
            this.needed = needed;
            this.help = help;
            openedAt = needed.get(0).at();
            profession = needed.get(0).profession();
            id = sql.keyAt(openedAt);
            history = new DemoHistory(sql, young.municipality(), "case", id);
        }

        void write() {
            var holder = people.professional(young.municipality(), profession.toLowerCase());
            history.step(openedAt, "NEW", null, "clock");
            due = OF_DENMARK.after(dayOf(openedAt), TAKE);
            if (isOrWasTaken()) {
                go(takenAt(), "TAKEN", holder, null);
            } else {
                missTaking();
            }
            var notes = notes(holder);
            if (help.handedOn() != null) {
                handOn(holder);
            }
            if (help.proposal() != null) {
                due = OF_DENMARK.after(dayOf(proposedAt()), CHOOSE);
                go(proposedAt(), "WAITING", holder, null);
            }
            if (help.late()) {
                lateSince = days.workingDay(-3);
                due = OF_DENMARK.after(days.today(), FOLLOW_UP - 2);
            }
            var end = help.end();
            if (end != null) {
                go(endedAt(), "CLOSED", holder, end.words());
            }
            sql.insert(
                    "help_case",
                    row(
                            "id",
                            id,
                            "municipality_code",
                            young.municipality(),
                            "young",
                            young.id(),
                            "profession",
                            profession,
                            "holder",
                            help.state().equals("NEW") ? null : holder.id(),
                            "state",
                            help.state(),
                            "opened_at",
                            openedAt,
                            "due_on",
                            due,
                            "late_since",
                            lateSince,
                            "reached",
                            end == null ? null : end.reached(),
                            "reached_note",
                            end == null ? null : end.words(),
                            "closed_at",
                            end == null ? null : endedAt()));
            needed.forEach(this::concern);
            notes.forEach(note -> sql.insert("case_note", note));
            if (help.proposal() != null) {
                propose();
            }
        }

        private boolean isOrWasTaken() {
            return !help.state().equals("NEW") || help.handedOn() != null;
        }

        private Instant takenAt() {
            var at = DemoDays.at(OF_DENMARK.after(dayOf(openedAt), 1), LocalTime.of(9, 40));
            return at.isBefore(days.now()) ? at : days.now();
        }

        private Instant proposedAt() {
            return after(takenAt(), days.at(help.proposal().daysAgo(), LocalTime.of(10, 20)));
        }

        private Instant endedAt() {
            return after(takenAt(), days.at(help.end().daysAgo(), LocalTime.of(13, 5)));
        }

        private static Instant after(Instant first, Instant then) {
            return then.isAfter(first) ? then : first;
        }

        private void go(Instant at, String state, Somebody who, String note) {
            history.step(at, state, who.id(), role(who), note);
            if (state.equals("TAKEN")) {
                due = OF_DENMARK.after(dayOf(at), FOLLOW_UP);
            }
        }

        private String role(Somebody who) {
            return sql.value("select professional_role from account where id = ?", who.id());
        }

        /** Nobody has taken it in time: it went to the counsellors. */
        private void missTaking() {
            while (due.isBefore(days.today())) {
                profession = "COUNSELLOR";
                lateSince = lateSince == null ? OF_DENMARK.after(due, 1) : lateSince;
                due = OF_DENMARK.after(due, 1 + TAKE);
            }
        }

        private void handOn(Somebody holder) {
            var handedOn = help.handedOn();
            var at = after(takenAt(), days.at(handedOn.daysAgo(), LocalTime.of(8, 25)));
            profession = handedOn.to();
            due = OF_DENMARK.after(dayOf(at), TAKE);
            go(at, "NEW", holder, handedOn.words());
        }

        /** Whoever had to do something by now has written down what. */
        private List<Map<String, Object>> notes(Somebody holder) {
            var notes = new ArrayList<Map<String, Object>>();
            for (var note : help.notes()) {
                var author = note.by() == null ? holder : people.professional(young.municipality(), note.by());
                notes.add(note(author, note.words(), note.daysAgo()));
            }
            if (help.state().equals("TAKEN") && due.isBefore(days.today())) {
                notes.add(note(holder, TALKED, 2));
            }
            return notes;
        }

        private Map<String, Object> note(Somebody author, String words, int daysAgo) {
            var at = after(takenAt(), days.at(daysAgo, LocalTime.of(11, 15)));
            due = OF_DENMARK.after(dayOf(at), FOLLOW_UP);
            return row(
                    "id", sql.keyAt(at),
                    "municipality_code", young.municipality(),
                    "help_case", id,
                    "author", author.id(),
                    "author_role", role(author),
                    "words", words,
                    "at", at);
        }

        private void concern(Need need) {
            var settled = help.end() == null ? null : endedAt();
            sql.insert(
                    "concern",
                    row(
                            "id", sql.keyAt(need.at()),
                            "municipality_code", young.municipality(),
                            "help_case", id,
                            "application", need.application(),
                            "cause", need.cause(),
                            "words", need.words(),
                            "opened_at", need.at(),
                            "settled_at", settled));
            if (settled != null && need.application() != null) {
                sql.execute("update application set escalation_open = false where id = ?", need.application());
            }
        }

        private void propose() {
            sql.insert(
                    "proposal",
                    row(
                            "id", sql.keyAt(proposedAt()),
                            "municipality_code", young.municipality(),
                            "help_case", id,
                            "young", young.id(),
                            "offer",
                                    applications
                                            .anotherOffer(help.proposal().kind(), young)
                                            .id(),
                            "words", help.proposal().words(),
                            "proposed_at", proposedAt()));
        }
    }
}
