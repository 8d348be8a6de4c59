package dk.ungegarantien.shared;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Where in Denmark: the municipalities that take part, and the postal codes. */
@Path("/api/v1")
@Tag(name = "places", description = "Municipalities and postal codes.")
class PlacesResource {

    private static final int SUGGESTIONS = 20;

    private final Municipalities municipalities;
    private final PostalCodes postalCodes;

    PlacesResource(Municipalities municipalities, PostalCodes postalCodes) {
        this.municipalities = municipalities;
        this.postalCodes = postalCodes;
    }

    @GET
    @Path("/municipalities")
    @PermitAll
    @WithSession
    @Operation(operationId = "municipalities", summary = "The municipalities that take part in the guarantee, by name")
    public Uni<List<MunicipalityView>> municipalities() {
        return municipalities
                .takingPart()
                .map(all -> all.stream().map(MunicipalityView::of).toList());
    }

    @GET
    @Path("/postal-codes")
    @PermitAll
    @Operation(
            operationId = "postalCodes",
            summary = "Postal codes whose number or name begins with what was typed; at most 20, by number")
    public List<PostalCodeView> postalCodes(@RestQuery String q) {
        return q == null || q.isBlank()
                ? List.of()
                : postalCodes.startingWith(q, SUGGESTIONS).stream()
                        .map(PostalCodeView::of)
                        .toList();
    }
}
