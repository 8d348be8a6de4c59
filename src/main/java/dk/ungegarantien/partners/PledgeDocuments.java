package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Municipalities;
import dk.ungegarantien.shared.Unknown;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** The pledges as PDF files. Read in a transaction, drawn after it has ended and away from the event loop. */
@ApplicationScoped
public class PledgeDocuments {

    private final Pledges pledges;
    private final Municipalities municipalities;
    private final PledgePdf pdf;
    private final Vertx vertx;

    PledgeDocuments(Pledges pledges, Municipalities municipalities, PledgePdf pdf, Vertx vertx) {
        this.pledges = pledges;
        this.municipalities = municipalities;
        this.pdf = pdf;
        this.vertx = vertx;
    }

    /** The pledge of that id, for a mail; to be called outside of any transaction. Fails with {@link Unknown}. */
    public Uni<byte[]> pdf(UUID pledgeId) {
        return pdf(() -> pledges.findById(pledgeId).onItem().ifNull().failWith(Unknown::new));
    }

    /** @param find finds the pledge that the caller may see; called in a transaction */
    Uni<byte[]> pdf(Supplier<Uni<Pledge>> find) {
        return Panache.withTransaction(() -> find.get().chain(this::sheet))
                .chain(sheet -> vertx.executeBlocking(() -> pdf.draw(sheet), false));
    }

    private Uni<PledgeSheet> sheet(Pledge pledge) {
        return municipalities
                .byCode(pledge.municipalityCode)
                .map(municipality -> PledgeSheet.of(pledge, municipality.name()));
    }
}
