package dk.ungegarantien.schools;

import dk.ungegarantien.schools.RosterWriting.Leaver;
import dk.ungegarantien.schools.RosterWriting.PupilRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a class list comes to: what would be written, how it is told, and what is wrong or worth a look. */
final class RosterPlan {

    final List<SchoolClass> newClasses = new ArrayList<>();
    final List<Pupil> newPupils = new ArrayList<>();
    final List<PupilRecord> changed = new ArrayList<>();
    /** Which fields differ, by pupil. */
    final Map<RosterRow, List<String>> changedFields = new LinkedHashMap<>();

    final List<Enrolling> enrollings = new ArrayList<>();
    final List<Leaver> leavers = new ArrayList<>();
    final List<RosterRow> touched = new ArrayList<>();
    final List<RosterChange> changes = new ArrayList<>();
    final List<CsvFinding> findings = new ArrayList<>();
    final List<CsvFinding> remarks = new ArrayList<>();
    int unchanged;

    RosterCounts counts() {
        return new RosterCounts(
                count(RosterChange.Kind.NEW),
                count(RosterChange.Kind.CHANGED),
                count(RosterChange.Kind.MOVED),
                count(RosterChange.Kind.RETURNED),
                count(RosterChange.Kind.GONE),
                unchanged,
                count(RosterChange.Kind.NEW_CLASS));
    }

    private int count(RosterChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
