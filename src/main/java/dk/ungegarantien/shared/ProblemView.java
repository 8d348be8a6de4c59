package dk.ungegarantien.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller gets for a broken rule: RFC 9457, with the sentence at each field. */
@Schema(name = "Problem")
record ProblemView(
        @Schema(
                description = "Stable name of the rule.",
                examples = "https://ungegarantien.dk/problems/changed-meanwhile")
        String type,

        @Schema(description = "What is wrong, in the caller's language.")
        String title,

        int status,

        @Schema(description = "What to do now, in the caller's language.")
        String detail,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldMessage> violations,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    /** What is wrong with one field, in the caller's language. */
    @Schema(name = "Violation")
    record FieldMessage(String field, String message) {}
}
