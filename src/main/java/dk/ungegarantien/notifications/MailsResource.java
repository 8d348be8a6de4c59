package dk.ungegarantien.notifications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Helps a stranded mail on its way. */
@Path("/api/v1/mails")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "mails", description = "What was written to whom, and whether it arrived.")
class MailsResource {

    private final Mails mails;
    private final Caller caller;
    private final Clock clock;

    MailsResource(Mails mails, Caller caller, Clock clock) {
        this.mails = mails;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/retry")
    @WithTransaction
    @Operation(
            operationId = "retryMail",
            summary = "Sends a mail once more that was given up",
            description = "409 while the mail is on its way or has been sent.")
    public Uni<MailView> retry(UUID id) {
        return mails.of(caller.municipality(), id)
                .map(mail -> mail.retry(clock.instant()))
                .map(MailView::of);
    }
}
