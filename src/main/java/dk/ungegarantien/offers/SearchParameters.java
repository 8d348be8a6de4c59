package dk.ungegarantien.offers;

import dk.ungegarantien.shared.Interest;
import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.shared.Trade;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters as they stand in the address. A filter that is repeated means "or"; what cannot be read is told at its field. */
class SearchParameters {

    @RestQuery
    @Parameter(
            description =
                    "Words in any form; the beginning of the last one is enough. æ, ø and å may be written ae, oe and aa.",
            example = "praktik hos bager")
    String q;

    @RestQuery
    @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = OfferKind.class))
    List<String> kind;

    @RestQuery
    @Parameter(description = "Codes of municipalities.", example = "860")
    List<String> municipality;

    @RestQuery
    @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = Trade.class))
    List<String> trade;

    @RestQuery
    @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = Interest.class))
    List<String> interest;

    @RestQuery
    @Parameter(
            description = "Weeks with a free place.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = IsoWeek.class))
    List<String> week;

    @RestQuery
    @Parameter(description = "Years of age of who searches.", schema = @Schema(type = SchemaType.INTEGER))
    String age;

    @RestQuery
    @Parameter(description = "Postal code to measure distances from.", example = "9800")
    String near;

    @RestQuery
    @Parameter(description = "Kilometres around `near`, 1 to 500.", schema = @Schema(type = SchemaType.INTEGER))
    String within;

    @RestQuery
    @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    List<String> partner;
}
