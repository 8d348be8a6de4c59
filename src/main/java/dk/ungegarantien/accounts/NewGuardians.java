package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All guardians of a young person; they take the place of those before. */
public record NewGuardians(
        @NotNull @Size(max = 2) @Schema(description = "One or two; none takes away those there were.")
        List<@NotNull @Valid NewGuardian> guardians) {

    /**
     * Fails with 400 when one of them cannot be reached, two share an address, or one has the young person's own.
     *
     * @param own the young person's address; null for none
     */
    NewGuardians demandRight(String own) {
        var wrong = new ArrayList<Violation>();
        for (var at = 0; at < guardians.size(); at++) {
            var field = "guardians[%d].email".formatted(at);
            var guardian = guardians.get(at);
            if (!guardian.canBeReached()) {
                wrong.add(Violation.of(field, "guardian-reachable"));
            } else if (guardian.email() != null && guardian.hasAddress(own)) {
                wrong.add(Violation.of(field, "guardian-own-address"));
            } else if (at > 0
                    && guardian.email() != null
                    && guardian.hasAddress(guardians.get(0).email())) {
                wrong.add(Violation.of(field, "guardian-twice"));
            }
        }
        InvalidInput.refuse(wrong);
        return this;
    }
}
