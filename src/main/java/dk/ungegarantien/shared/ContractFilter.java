package dk.ungegarantien.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the contract what the code means but does not annotate: every part of an answer is there unless it is {@code @Nullable},
 * and every operation may answer with a problem.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String OURS = "dk.ungegarantien";
    private static final String NULLABLE = "jakarta.annotation.Nullable";
    private static final String UNWRAPPED = "com.fasterxml.jackson.annotation.JsonUnwrapped";
    private static final String VALIDATION = "jakarta.validation.";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().getSchemas().forEach((name, schema) -> answer(name, schema)
                .ifPresent(view -> schema.setRequired(alwaysThere(view, schema).toList())));
        contract.getComponents()
                .addSchema("Violation", violation())
                .addSchema("Seated", seated())
                .addSchema("TakenSeats", takenSeats())
                .addSchema("Problem", problem());
        contract.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .forEach(operations -> operations.forEach(ContractFilter::mayAnswerWithAProblem));
    }

    /** The record behind a schema, when it is an answer: a request carries validation, an answer does not. */
    private Optional<ClassInfo> answer(String name, Schema schema) {
        return index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .filter(type -> name.equals(schemaName(type)) || isPageOf(type, name))
                .filter(type -> describes(schema, type))
                .filter(type -> type.recordComponents().stream().noneMatch(ContractFilter::isValidated))
                .findFirst();
    }

    /** Two records of different packages may share a simple name: the right one has a component that the schema has too. */
    private static boolean describes(Schema schema, ClassInfo type) {
        return schema.getProperties() != null
                && type.recordComponents().stream()
                        .filter(component -> !isUnwrapped(component))
                        .allMatch(component -> schema.getProperties().containsKey(component.name()));
    }

    private static boolean isPageOf(ClassInfo type, String schema) {
        return type.simpleName().endsWith("Page") && schema.startsWith(type.simpleName());
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : type.simpleName();
    }

    /** The names of the parts that are not nullable, those of an unwrapped record included. */
    private Stream<String> alwaysThere(ClassInfo view, Schema schema) {
        return view.recordComponents().stream()
                .filter(component -> !isNullable(component))
                .flatMap(component -> isUnwrapped(component)
                        ? alwaysThere(index.getClassByName(component.type().name()), schema)
                        : Stream.of(component.name()))
                .filter(name ->
                        schema.getProperties() != null && schema.getProperties().containsKey(name));
    }

    private static boolean isUnwrapped(RecordComponentInfo component) {
        return component.declaringClass().field(component.name()).hasAnnotation(DotName.createSimple(UNWRAPPED));
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.annotations().stream()
                        .anyMatch(annotation -> name(annotation).equals(NULLABLE))
                || component.type().annotations().stream()
                        .anyMatch(annotation -> name(annotation).equals(NULLABLE));
    }

    private static boolean isValidated(RecordComponentInfo component) {
        return component.annotations().stream()
                .anyMatch(annotation -> name(annotation).startsWith(VALIDATION)
                        || name(annotation).equals(PlainText.class.getName()));
    }

    private static String name(AnnotationInstance annotation) {
        return annotation.name().toString();
    }

    private static void mayAnswerWithAProblem(Operation operation) {
        operation.getResponses().addAPIResponse("default", problemResponse());
    }

    private static APIResponse problemResponse() {
        return OASFactory.createAPIResponse()
                .description("A problem, in the caller's language.")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Schema problem() {
        return object("What is wrong and what to do now (RFC 9457).", "type", "title", "status")
                .addProperty("type", text("Stable name of the rule."))
                .addProperty("title", text("What is wrong, in the caller's language."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What to do now, in the caller's language."))
                .addProperty("existing", text("The id of what is already there, when the same was asked for twice."))
                .addProperty("taken", list("TakenSeats"))
                .addProperty("pupil", text("The id of the pupil whom it is about, at the board."))
                .addProperty("by", text("Who was faster, at the board."))
                .addProperty("at", text("When somebody was faster, at the board."))
                .addProperty("blocked", list("BlockedView"))
                .addProperty("violations", list("Violation"));
    }

    private static Schema list(String of) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(of));
    }

    private static Schema takenSeats() {
        return object("Where fewer seats were asked for than somebody has.", "taken", "wanted", "affected")
                .addProperty("week", text("ISO 8601, of an internship."))
                .addProperty("session", text("When it begins, by the Danish clock; of a class visit."))
                .addProperty("taken", number("How many somebody has or holds."))
                .addProperty("wanted", number("How many were asked for."))
                .addProperty("affected", list("Seated"));
    }

    private static Schema seated() {
        return object("Who has one of the seats.", "kind", "id", "name")
                .addProperty("kind", OASFactory.createSchema().ref("SeatTakerKind"))
                .addProperty("id", text("Of the application, booking or visit."))
                .addProperty("name", text("As the firm knows the person, or the class and its school."));
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }

    private static Schema violation() {
        return object("What is wrong with one field.", "field", "message")
                .addProperty("field", text("Path of the field, such as contact.email."))
                .addProperty("message", text("What is wrong with it, in the caller's language."));
    }

    private static Schema object(String description, String... required) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(description)
                .required(List.of(required));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
