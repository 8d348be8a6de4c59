package dk.ungegarantien.offers;

import dk.ungegarantien.offers.VerdictView.SourceView;
import dk.ungegarantien.shared.Language;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.RuleText;
import dk.ungegarantien.workrules.Severity;
import dk.ungegarantien.workrules.TaskRisk;
import dk.ungegarantien.workrules.TaskType;
import dk.ungegarantien.workrules.Topic;
import dk.ungegarantien.workrules.Wording;
import dk.ungegarantien.workrules.WorkKind;
import dk.ungegarantien.workrules.WorkRules;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The law on young people's work in the caller's language, from the very table that judges. */
@Schema(name = "RuleBook")
record RuleBookView(List<GroupView> groups, List<RuleView> rules, List<TaskView> tasks) {

    /** Whom the rules tell apart. */
    @Schema(name = "AgeGroupWords")
    record GroupView(
            AgeGroup group,
            @Schema(examples = "13–14 år, i folkeskole") String label) {}

    /** One edition of one rule. */
    @Schema(name = "Rule")
    record RuleView(
            Topic topic,
            @Schema(examples = "Skoledage") String title,

            @Schema(examples = "Højst 2 timer på en skoledag.")
            String sentence,

            Severity severity,
            Set<WorkKind> kinds,
            Set<AgeGroup> groups,

            @Schema(description = "The first day on which it holds; absent when it has long held.") @Nullable LocalDate validFrom,

            @Schema(description = "The last day on which it holds; absent while no end is known.") @Nullable LocalDate validTo,

            SourceView source) {

        private static RuleView of(RuleText rule, Wording wording) {
            return new RuleView(
                    rule.topic(),
                    rule.title(),
                    rule.sentence(),
                    rule.severity(),
                    rule.kinds(),
                    rule.groups(),
                    rule.validFrom(),
                    rule.validTo(),
                    new SourceView(wording.source(rule.source()), rule.source().url()));
        }
    }

    /** One task to choose from. */
    @Schema(name = "Task")
    record TaskView(
            TaskType task,
            @Schema(examples = "Betjene kassen") String label,
            TaskRisk risk,

            @Schema(description = "Who may do it.", examples = "Let arbejde: fra 13 år")
            String who,

            @Schema(description = "The trades in which it is usual.")
            Set<Trade> trades) {

        private static TaskView of(TaskType task, Wording wording) {
            return new TaskView(task, wording.task(task), task.risk(), wording.risk(task.risk()), task.trades());
        }
    }

    static RuleBookView of(WorkRules rules, Language language) {
        var wording = Wording.in(language);
        return new RuleBookView(
                Stream.of(AgeGroup.values())
                        .map(group -> new GroupView(group, wording.group(group)))
                        .toList(),
                rules.inWords(language).stream()
                        .map(rule -> RuleView.of(rule, wording))
                        .toList(),
                Stream.of(TaskType.values())
                        .map(task -> TaskView.of(task, wording))
                        .toList());
    }
}
