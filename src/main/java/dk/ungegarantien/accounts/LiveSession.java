package dk.ungegarantien.accounts;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.LogoutException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Nobody acts on a session that is over, however long its cookie or token would still be good for. */
@ApplicationScoped
class LiveSession implements SecurityIdentityAugmentor {

    private final EndedSessions ended;

    LiveSession(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("sid") instanceof String session) {
            return ended.contains(session).map(over -> {
                if (over) throw isOver(identity);
                return identity;
            });
        }
        return Uni.createFrom().item(identity);
    }

    /** A browser is asked to log in again, a machine is refused. */
    private static RuntimeException isOver(SecurityIdentity identity) {
        return identity.getCredential(IdTokenCredential.class) != null
                ? new LogoutException()
                : new AuthenticationFailedException("The session is over");
    }
}
