package dk.ungegarantien.shared;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_LANGUAGE;
import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;
import static jakarta.ws.rs.core.HttpHeaders.WWW_AUTHENTICATE;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.All;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into problem+json in the caller's language; what nobody foresaw becomes a 500 that tells nothing but a number to quote. */
@Singleton
class ProblemMapper {

    private static final String TYPE_BASE = "https://ungegarantien.dk/problems/";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final int SESSION_EXPIRED = 499;

    private final ProblemTexts texts;
    private final List<ConstraintProblems> constraints;

    ProblemMapper(ProblemTexts texts, @All List<ConstraintProblems> constraints) {
        this.texts = texts;
        this.constraints = constraints;
    }

    @ServerExceptionMapper
    public Response broken(Problem problem, HttpHeaders headers) {
        var language = language(headers);
        var fields = problem.violations().stream()
                .map(violation -> new ProblemView.FieldMessage(violation.field(), texts.message(language, violation)))
                .toList();
        return answer(language, problem.status(), problem.type(), fields, problem.extensions(), problem.arguments())
                .build();
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException invalid, HttpHeaders headers) {
        return invalid((ConstraintViolationException) invalid, headers);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        var fields = invalid.getConstraintViolations().stream()
                .map(violation -> new ProblemView.FieldMessage(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(ProblemView.FieldMessage::field))
                .toList();
        return answer(language(headers), 400, "invalid-input", fields, Map.of()).build();
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException json, HttpHeaders headers) {
        return unreadable((JsonMappingException) json, headers);
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, HttpHeaders headers, UriInfo address) {
        if (refused.getCause() instanceof JsonMappingException json) {
            return unreadable(json, headers);
        }
        if (refused.getCause() instanceof JacksonException) {
            return simple(headers, 400, "malformed-json");
        }
        var status = refused.getResponse().getStatus();
        return switch (status) {
            case 400 -> simple(headers, 400, "bad-request");
            case 404 ->
                queryIsUnreadable(refused, address)
                        ? simple(headers, 400, "bad-request")
                        : simple(headers, 404, "not-found");
            case 405 -> simple(headers, 405, "method-not-allowed");
            case 406, 415 -> simple(headers, status, "media-type");
            case 413 -> simple(headers, 413, "too-large");
            default -> refused.getResponse();
        };
    }

    /** A value that cannot be read is told as "not found" wherever it stands. That is right for a path; in a query it is bad input. */
    private static boolean queryIsUnreadable(WebApplicationException notFound, UriInfo address) {
        return notFound.getCause() != null
                && !address.getQueryParameters().isEmpty()
                && address.getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .allMatch(ProblemMapper::isId);
    }

    private static boolean isId(String value) {
        try {
            UUID.fromString(value);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @ServerExceptionMapper
    public Uni<Response> unauthorized(UnauthorizedException anonymous, HttpHeaders headers, RoutingContext request) {
        return signIn(headers, request);
    }

    @ServerExceptionMapper
    public Uni<Response> unauthenticated(
            AuthenticationFailedException failed, HttpHeaders headers, RoutingContext request) {
        return signIn(headers, request);
    }

    /** The identity server has taken back what it had sent the browser with: the front page says so, and one can try again. */
    @ServerExceptionMapper
    public Response loginFailed(AuthenticationCompletionException failed) {
        return Response.seeOther(URI.create("/?login=igen")).build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, HttpHeaders headers) {
        return simple(headers, 403, "forbidden");
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale, HttpHeaders headers) {
        return simple(headers, 409, "changed-at-once");
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable unforeseen, HttpHeaders headers) {
        var constraint = Causes.constraint(unforeseen);
        var known = constraints.stream()
                .filter(problems -> constraint != null)
                .map(problems -> problems.byConstraint().get(constraint))
                .filter(Objects::nonNull)
                .findFirst();
        if (known.isPresent()) {
            return broken(known.get().get(), headers);
        }
        if (Causes.changedAtOnce(unforeseen)) {
            return simple(headers, 409, "changed-at-once");
        }
        if (Causes.databaseAway(unforeseen)) {
            Log.warn("The database does not answer", unforeseen);
            return answer(language(headers), 503, "unavailable", List.of(), Map.of())
                    .header(RETRY_AFTER, "5")
                    .build();
        }
        var number = UUID.randomUUID();
        Log.errorf(unforeseen, "Unforeseen, told to the caller as %s", number);
        return answer(language(headers), 500, "unforeseen", List.of(), Map.of("number", number), number)
                .build();
    }

    private Response unreadable(JsonMappingException json, HttpHeaders headers) {
        var language = language(headers);
        var field = json.getPath().stream()
                .map(part -> part.getFieldName() != null ? "." + part.getFieldName() : "[" + part.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        var key = json instanceof UnrecognizedPropertyException ? "field-unknown" : "field-unreadable";
        var message = texts.find(language, key + ".message").orElse(key);
        var fields = field.isEmpty()
                ? List.<ProblemView.FieldMessage>of()
                : List.of(new ProblemView.FieldMessage(field, message));
        return answer(language, 400, field.isEmpty() ? "malformed-json" : "invalid-input", fields, Map.of())
                .build();
    }

    /** A page's call learns that the session is over, a browser's navigation goes to the login, a machine gets a plain 401. */
    private Uni<Response> signIn(HttpHeaders headers, RoutingContext request) {
        if ("JavaScript".equals(headers.getHeaderString("X-Requested-With"))) {
            return Uni.createFrom().item(simple(headers, SESSION_EXPIRED, "signed-out"));
        }
        if (request.normalizedPath().startsWith("/api/")) {
            return Uni.createFrom()
                    .item(answer(language(headers), 401, "signed-out", List.of(), Map.of())
                            .header(WWW_AUTHENTICATE, "Bearer")
                            .build());
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> {
            var response = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
            return response.build();
        });
    }

    private Response simple(HttpHeaders headers, int status, String type) {
        return answer(language(headers), status, type, List.of(), Map.of()).build();
    }

    private Response.ResponseBuilder answer(
            Language language,
            int status,
            String type,
            List<ProblemView.FieldMessage> fields,
            Map<String, Object> extensions,
            Object... arguments) {
        var view = new ProblemView(
                TYPE_BASE + type,
                texts.find(language, type + ".title", arguments).orElse(type),
                status,
                texts.find(language, type + ".detail", arguments).orElse(null),
                fields,
                extensions);
        return Response.status(status).type(PROBLEM_JSON).entity(view);
    }

    private static Language language(HttpHeaders headers) {
        return Language.accepted(headers.getHeaderString(ACCEPT_LANGUAGE));
    }

    /** The path without the method and its parameter: {@code terms.weeks[0].seats}. */
    private static String field(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::toString)
                .toList();
        var isBody = nodes.size() > 2;
        return String.join(".", nodes.subList(Math.min(nodes.size(), isBody ? 2 : 1), nodes.size()));
    }
}
