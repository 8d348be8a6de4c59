package dk.ungegarantien.accounts;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The two ways out: a person leaves here, or the identity server tells that a session is over. */
@Path("/")
class LogoutResource {

    /** OpenID Connect Back-Channel Logout 1.0, section 2.4: what tells a logout token from every other token. */
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final CurrentIdentityAssociation identity;
    private final TenantIdentityProvider tokens;
    private final EndedSessions endedSessions;

    LogoutResource(CurrentIdentityAssociation identity, TenantIdentityProvider tokens, EndedSessions endedSessions) {
        this.identity = identity;
        this.tokens = tokens;
        this.endedSessions = endedSessions;
    }

    /** Looking who it is makes the identity layer send a session to the identity server's own logout; nobody goes home at once. */
    @GET
    @Path("/logout")
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> logout() {
        return identity.getDeferredIdentity()
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .map(nobody -> Response.seeOther(URI.create("/")).build());
    }

    /** The session is over in all replicas as soon as this has answered. */
    @POST
    @Path("/back-channel-logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @WithTransaction
    @Operation(hidden = true)
    public Uni<Response> end(@RestForm("logout_token") String token) {
        if (token == null) {
            return Uni.createFrom().item(refused());
        }
        return tokens.authenticate(new AccessTokenCredential(token))
                .chain(this::end)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(LogoutResource::refused);
    }

    private Uni<Response> end(SecurityIdentity told) {
        var token = (JsonWebToken) told.getPrincipal();
        String session = token.getClaim("sid");
        if (session == null || !isLogout(token)) {
            return Uni.createFrom().item(refused());
        }
        return endedSessions.add(session).replaceWith(Response.ok().build());
    }

    private static boolean isLogout(JsonWebToken token) {
        return token.getClaim("events") instanceof JsonObject events && events.containsKey(EVENT);
    }

    private static Response refused() {
        return Response.status(Response.Status.BAD_REQUEST).build();
    }
}
