package dk.ungegarantien.applications;

import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One application with all that a professional needs to take over. */
public record DeskApplicationView(
        DeskApplication application,
        AppliedOffer offer,
        String motivation,
        @Nullable IsoWeek week,

        @Schema(description = "How to reach the young person.") @Nullable String email,

        @Schema(description = "What has happened so far, oldest first.")
        List<Step> timeline) {

    static DeskApplicationView of(Application application, Surroundings around) {
        return new DeskApplicationView(
                DeskApplication.of(application, around),
                AppliedOffer.of(around.offer(application.offer), around.partnerName(application.partner)),
                application.motivation,
                application.isoWeek(),
                around.young(application.young).email(),
                around.timeline(application.id));
    }
}
