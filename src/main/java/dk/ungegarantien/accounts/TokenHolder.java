package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.Language;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a token says of its holder. */
record TokenHolder(
        String subject, String name, String email, Language language, String municipality, String professionalRole) {

    static TokenHolder of(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        var role = Roles.PROFESSIONAL.stream()
                .filter(identity::hasRole)
                .sorted()
                .reduce((first, last) -> last) // whoever is of the secretariat too counts as that
                .orElse(null);
        String name = token.getClaim("name");
        String userName = token.getClaim("preferred_username");
        return new TokenHolder(
                token.getSubject(),
                name != null && !name.isBlank() ? name : Objects.requireNonNullElse(userName, "?"),
                token.getClaim("email"),
                Language.accepted(token.getClaim("locale")),
                role == null ? null : token.getClaim("municipality"),
                role);
    }

    boolean isKnownAs(Account account) {
        return account.name.equals(name)
                && Objects.equals(account.email, email)
                && Objects.equals(account.municipalityCode, municipality)
                && Objects.equals(account.professionalRole, professionalRole);
    }
}
