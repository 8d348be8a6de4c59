package dk.ungegarantien.applications;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An application in the list of a municipality. */
public record DeskApplication(
        UUID id,
        ApplicationStatus status,
        String youngName,
        int age,
        String offerTitle,
        String partnerName,
        Instant submittedAt,
        LocalDate answerBy,
        boolean late,
        @Nullable ReferralView referral,
        @Nullable Escalation escalation) {

    static DeskApplication of(Application application, Surroundings around) {
        var young = around.young(application.young);
        return new DeskApplication(
                application.id,
                application.status,
                young.name(),
                young.ageOn(around.today()),
                around.offer(application.offer).title(),
                around.partnerName(application.partner),
                application.submittedAt,
                application.answerBy,
                application.isLate(around.today()),
                around.referralView(application.id),
                application.escalation());
    }
}
