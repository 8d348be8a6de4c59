package dk.ungegarantien.partners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a firm wants to promise: each form at most once. */
@Schema(name = "NewPledge")
record NewPledge(@NotEmpty @Size(max = 8) List<@Valid @NotNull Commitment> commitments) {}
