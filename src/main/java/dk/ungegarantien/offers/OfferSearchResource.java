package dk.ungegarantien.offers;

import dk.ungegarantien.shared.PostalCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search that anyone may use. */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offers")
class OfferSearchResource {

    private final OfferSearch search;
    private final PostalCodes postalCodes;
    private final Clock clock;

    OfferSearchResource(OfferSearch search, PostalCodes postalCodes, Clock clock) {
        this.search = search;
        this.postalCodes = postalCodes;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "searchOffers",
            summary = "Finds published offers",
            description =
                    "A filter that is repeated means \"or\", different ones mean \"and\". Counts say how many there would be for each value of a filter. What can be found, and how it is shown, is never older than a second.")
    @APIResponse(
            responseCode = "200",
            description = "A part of what was found, and the counts of all of it.",
            content = @Content(schema = @Schema(implementation = OfferPage.class)))
    public Uni<Response> find(
            @BeanParam SearchParameters asked,
            @BeanParam SearchPaging part,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Parameter(hidden = true) String encodings) {
        return search.find(OfferQuery.of(filters(asked), part)).map(answer -> answer.to(encodings));
    }

    @GET
    @Path("/places")
    @PermitAll
    @Operation(
            operationId = "offerPlaces",
            summary = "Where the offers lie that a search finds, for a map",
            description = "One entry for each postal code, all of them at once.")
    @APIResponse(
            responseCode = "200",
            description = "The places.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OfferPlace.class)))
    public Uni<Response> places(
            @BeanParam SearchParameters asked,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Parameter(hidden = true) String encodings) {
        return search.places(filters(asked)).map(answer -> answer.to(encodings));
    }

    private OfferFilters filters(SearchParameters asked) {
        return OfferFilters.of(asked, postalCodes, LocalDate.now(clock));
    }
}
