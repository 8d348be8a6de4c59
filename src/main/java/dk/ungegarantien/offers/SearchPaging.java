package dk.ungegarantien.offers;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of what is found, and in which order. */
class SearchPaging {

    @RestQuery
    @Parameter(
            description = "When absent: relevance for words, else distance where `near` is given, else newest.",
            schema = @Schema(enumeration = {"relevance", "newest", "distance", "deadline"}))
    String sort;

    @RestQuery
    @Parameter(
            description = "1 to 100, 20 when absent.",
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "20"))
    String limit;

    @RestQuery
    String cursor;
}
