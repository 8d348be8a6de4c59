package dk.ungegarantien.notifications;

import dk.ungegarantien.accounts.Caller;
import dk.ungegarantien.accounts.Roles;
import dk.ungegarantien.shared.AccessLog;
import dk.ungegarantien.shared.CountedPage;
import dk.ungegarantien.shared.Cursor;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The mails of the secretariat's municipality, and what did not arrive. */
@Path("/api/v1/desk/mails")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "mails", description = "What was written to whom, and whether it arrived.")
class DeskMailsResource {

    private final Mails mails;
    private final Caller caller;
    private final AccessLog accessLog;

    DeskMailsResource(Mails mails, Caller caller, AccessLog accessLog) {
        this.mails = mails;
        this.caller = caller;
        this.accessLog = accessLog;
    }

    @GET
    @WithTransaction
    @Operation(
            operationId = "deskMails",
            summary = "The mails of the municipality",
            description =
                    "Shows envelopes only, the newest first. A repeated `status` means \"or\". The look is logged.")
    public Uni<CountedPage<MailView>> list(
            @RestQuery List<MailStatus> status,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery String cursor) {
        var municipality = caller.municipality();
        return looked().chain(() -> mails.counts(municipality))
                .chain(counts -> mails.page(municipality, status, Cursor.parse(cursor, 1), limit)
                        .map(page -> CountedPage.of(page.map(MailView::of), counts)));
    }

    private Uni<Void> looked() {
        return caller.account()
                .chain(account -> accessLog.look(
                        caller.municipality(), account.id(), caller.professionalRole(), "mail", null, "mails"));
    }
}
