package dk.ungegarantien.workrules;

import dk.ungegarantien.shared.Trade;
import java.util.Set;

/**
 * The work that is judged.
 *
 * @param trade null when it is not known yet
 */
public record Work(WorkKind kind, Trade trade, Schedule schedule, Set<TaskType> tasks, Declaration declaration) {

    public Work {
        tasks = Set.copyOf(tasks);
    }

    Work after(Change change) {
        return new Work(kind, trade, schedule.after(change), tasks, declaration);
    }

    /** Whether machines or chemistry are part of it, by what the host says or by its tasks. */
    boolean needsRiskAssessment() {
        return declaration.machines()
                || declaration.chemistry()
                || tasks.stream().anyMatch(task -> task.risk() == TaskRisk.AFTER_RISK_ASSESSMENT);
    }
}
