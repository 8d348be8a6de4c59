package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Language;
import dk.ungegarantien.workrules.AgeGroup;
import dk.ungegarantien.workrules.Audience;
import dk.ungegarantien.workrules.Change;
import dk.ungegarantien.workrules.Finding;
import dk.ungegarantien.workrules.Hours;
import dk.ungegarantien.workrules.Severity;
import dk.ungegarantien.workrules.Topic;
import dk.ungegarantien.workrules.Wording;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the law says about some work, in the caller's language. */
@Schema(name = "Verdict")
record VerdictView(
        @Schema(description = "Whether those it is meant for may do it, the law being asked alone.")
        boolean legal,

        @Schema(description = "Whom it is for by its hours and tasks.", examples = "fra 13 år")
        String fits,

        @Schema(description = "The group of those who may do least, and may do this; absent when it is for nobody.")
        @Nullable AgeGroup openTo,

        @Schema(description = "The lowest age of that group, in full years.", examples = "13") @Nullable Integer fromAge,

        @Schema(description = "All groups, from those who may do least to those who may do most.")
        List<Group> groups,

        @Schema(description = "What is to be said for the youngest it is meant for, the heaviest first.")
        List<FindingView> findings) {

    private static final List<AgeGroup> SHOWN =
            List.of(AgeGroup.UNDER_15_IN_SCHOOL, AgeGroup.FROM_15_IN_SCHOOL, AgeGroup.FROM_15_DONE, AgeGroup.ADULT);

    /** Whether one may do it. */
    enum Allowed {
        YES,
        ON_APPROVAL,
        NO
    }

    /** One group, and whether it may. */
    @Schema(name = "VerdictGroup")
    record Group(
            AgeGroup group,
            @Schema(examples = "13–14 år, i folkeskole") String label,
            Allowed allowed) {}

    /** One rule that is not kept. */
    @Schema(name = "Finding")
    record FindingView(
            Topic topic,
            Severity severity,

            @Schema(examples = "Tirsdag bliver det til 3 timer. På en skoledag må man højst arbejde 2 timer.")
            String message,

            @Schema(description = "The field it is about.", examples = "terms.shifts[0]")
            String field,

            @Schema(
                    description =
                            "The row of the schedule, counted from 0; absent when it is about a week or the whole.")
            @Nullable Integer row,

            @Nullable LocalDate firstDay,

            @Schema(description = "How often within the time judged.", examples = "40")
            int times,

            SourceView source,
            @Nullable ChangeView change) {}

    /** Where a rule stands. */
    @Schema(name = "RuleSource")
    record SourceView(String name, String url) {}

    /** The nearest change after which the rule is kept and nothing else is broken. */
    @Schema(name = "SuggestedChange")
    record ChangeView(
            @Schema(examples = "Slut kl. 17 i stedet for kl. 18")
            String label,

            @Schema(description = "The row of the schedule it changes, counted from 0.") @Nullable Integer row,

            @Schema(description = "Whether the row is to go.")
            boolean remove,

            @Schema(type = SchemaType.STRING, examples = "15:00") @Nullable LocalTime from,

            @Schema(type = SchemaType.STRING, examples = "17:00") @Nullable LocalTime to,

            @Nullable Integer breakMinutes,

            @Schema(description = "The hours a week it asks for instead.") @Nullable Integer hoursPerWeek) {

        private static ChangeView of(Change change, Wording wording) {
            if (change == null) {
                return null;
            }
            Hours to = change.to();
            return new ChangeView(
                    wording.change(change),
                    change.row(),
                    change.row() != null && to == null,
                    to == null ? null : to.from(),
                    to == null ? null : to.to(),
                    to == null ? null : to.breakMinutes(),
                    change.hoursAWeek());
        }
    }

    static VerdictView of(Terms terms, WorkLaw.Judgement judgement, Language language) {
        var wording = Wording.in(language);
        var audience = judgement.audience();
        var youngest = audience.youngest().orElse(null);
        return new VerdictView(
                !judgement.verdict().forbids(),
                wording.audience(audience),
                youngest,
                youngest == null ? null : youngest.fromAge(),
                SHOWN.stream()
                        .map(group -> new Group(group, wording.group(group), allowed(group, audience)))
                        .toList(),
                judgement.verdict().findings().stream()
                        .map(finding -> finding(finding, terms, wording))
                        .toList());
    }

    private static Allowed allowed(AgeGroup group, Audience audience) {
        if (audience.allowed().contains(group)) {
            return Allowed.YES;
        }
        return audience.onApproval().contains(group) ? Allowed.ON_APPROVAL : Allowed.NO;
    }

    private static FindingView finding(Finding finding, Terms terms, Wording wording) {
        return new FindingView(
                finding.topic(),
                finding.severity(),
                wording.sentence(finding),
                terms.field(finding),
                finding.row(),
                finding.firstDay(),
                finding.times(),
                new SourceView(
                        wording.source(finding.source()), finding.source().url()),
                ChangeView.of(finding.change(), wording));
    }
}
