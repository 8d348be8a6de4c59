package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.SharedDestination;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as the firm sees it: a name, an age and a message; how to reach the person only once it has said yes. */
record ReceivedApplication(
        UUID id,
        ApplicationStatus status,
        OwnOffer offer,
        String name,

        @Schema(description = "Today's age; the birth date stays with us.", examples = "15")
        int age,

        String motivation,
        @Nullable IsoWeek week,
        Instant submittedAt,

        @Schema(description = "The last day on which an answer is in time.", examples = "2026-11-27")
        LocalDate answerBy,

        @Schema(description = "The firm has not answered in time. Nothing closes by that.")
        boolean late,

        @Schema(description = "Where the person wants to go; present when they share it with firms.") @Nullable SharedDestination destination,

        @Nullable Invitation invitation,
        @Nullable ReferralView referral,
        @Nullable Escalation escalation,

        @Schema(description = "How to reach the person; present from the acceptance on.") @Nullable YoungContact contact,

        @Schema(
                description =
                        "Whether the written notice to the parents is ready: the firm has said yes, and the person is under 18 on the first day.")
        boolean parentsNotice,

        @Schema(description = "Whether it ended since a guardian has taken back the yes.")
        boolean consentWithdrawn,

        int version) {

    /** How to reach a young person. */
    @Schema(name = "YoungContact")
    record YoungContact(@Nullable String email) {}

    static ReceivedApplication of(Application application, Surroundings around) {
        var young = around.young(application.young);
        return new ReceivedApplication(
                application.id,
                application.status,
                OwnOffer.of(around.offer(application.offer)),
                young.name(),
                young.ageOn(around.today()),
                application.motivation,
                application.isoWeek(),
                application.submittedAt,
                application.answerBy,
                application.isLate(around.today()),
                around.destination(application.young),
                application.invitation(),
                around.referralView(application.id),
                application.escalation(),
                application.isPlaced() ? new YoungContact(young.email()) : null,
                ParentsNotices.isFor(application, young, around.offer(application.offer), around.today()),
                around.isConsentWithdrawn(application.id),
                application.version);
    }
}
