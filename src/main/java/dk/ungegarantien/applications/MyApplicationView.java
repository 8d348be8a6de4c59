package dk.ungegarantien.applications;

import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.shared.IsoWeek;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as the young person follows it. */
record MyApplicationView(
        UUID id,
        ApplicationStatus status,
        AppliedOffer offer,
        String motivation,
        @Nullable IsoWeek week,

        @Schema(description = "When the firm got it; while a guardian's yes is awaited, when it was written.")
        Instant submittedAt,

        @Schema(
                description =
                        "The last day on which the firm answers in time; while a guardian's yes is awaited, the last day for that.",
                examples = "2026-11-27")
        LocalDate answerBy,

        @Schema(
                description =
                        "The last day on which the young person takes the place in time; present once the firm has said yes.")
        @Nullable LocalDate confirmBy,

        @Schema(
                description =
                        "The last day on which the young person says in time whether to follow a hand-over; present while there is something to choose.")
        @Nullable LocalDate followBy,

        @Schema(description = "How it stands with a guardian's yes; absent where nobody has to be asked.") @Nullable MyConsent consent,

        @Nullable Invitation invitation,
        @Nullable ReferralView referral,
        @Nullable Escalation escalation,

        @Schema(description = "What has happened so far, oldest first.")
        List<Step> timeline,

        NextStep next,

        @Schema(
                description =
                        "The last day on which that step is in time, whoever takes it; absent when there is none, or no day is set.",
                examples = "2026-11-27")
        @Nullable LocalDate nextBy,

        @Schema(description = "Who of the municipality looks after it; present once somebody was called in.") @Nullable HelpInHand help,

        @Schema(description = "Whom to turn to at the firm; present once it has said yes.") @Nullable ContactPerson partnerContact) {

    static MyApplicationView of(Application application, Surroundings around) {
        var offer = around.offer(application.offer);
        return new MyApplicationView(
                application.id,
                application.status,
                AppliedOffer.of(offer, around.partnerName(application.partner)),
                application.motivation,
                application.isoWeek(),
                application.submittedAt,
                application.answerBy,
                application.confirmBy,
                application.followBy,
                around.consent(application),
                application.invitation(),
                around.referralView(application.id),
                application.escalation(),
                around.timeline(application.id),
                around.nextStep(application),
                around.nextBy(application),
                around.help(application.id),
                application.isPlaced() ? offer.contact() : null);
    }
}
