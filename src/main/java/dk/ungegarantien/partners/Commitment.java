package dk.ungegarantien.partners;

import static java.util.stream.Collectors.toMap;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner opts in to, and how many a year. */
@Schema(name = "Commitment")
record Commitment(
        @NotNull CommitmentForm form,

        @Min(1) @Max(500) @Schema(required = true, description = "How many a year.", examples = "4")
        int perYear) {

    /** By form; fails on the field {@code commitments} when a form is named twice. */
    static Map<CommitmentForm, Integer> byForm(List<Commitment> commitments) {
        return commitments.stream()
                .collect(toMap(Commitment::form, Commitment::perYear, Commitment::twice, Commitment::inOrder));
    }

    static List<Commitment> listOf(Map<CommitmentForm, Integer> byForm) {
        var ordered = inOrder();
        ordered.putAll(byForm);
        return ordered.entrySet().stream()
                .map(entry -> new Commitment(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<CommitmentForm, Integer> inOrder() {
        return new EnumMap<>(CommitmentForm.class);
    }

    private static Integer twice(Integer first, Integer second) {
        throw new InvalidInput(Violation.of("commitments", "commitment-twice"));
    }
}
