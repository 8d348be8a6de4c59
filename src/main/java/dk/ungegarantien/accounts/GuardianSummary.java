package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guardian, as the young person and those who help them see one. */
@Schema(name = "Guardian")
public record GuardianSummary(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        GuardianAddedBy addedBy) {

    /** Whether a link can be sent: there is an e-mail address. A telephone is for people who call. */
    public boolean canBeWrittenTo() {
        return email != null;
    }
}
