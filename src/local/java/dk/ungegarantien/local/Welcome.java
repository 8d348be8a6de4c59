package dk.ungegarantien.local;

import java.time.Duration;

/** Where to go and who to sign in as. */
final class Welcome {

    private Welcome() {}

    static String toVisitors(LocalProduct product, Duration after) {
        return """

                The pages are here after %s:   %s
                Signing in works as soon as Keycloak is up.""".formatted(seconds(after), product.url());
    }

    static String toPeople(LocalProduct product, Duration after) {
        return """

                Everything runs after %s.

                  The product    %s
                  The mailbox    %s
                  Keycloak       %s/admin   (%s / %s)

                  Sign in with the password garanti as

                    Hjørring      Kalundborg
                    ung           ung-326             a young person
                    elev          elev-326            a pupil of 14
                    partner       partner-326         a guarantee partner
                    koordinator   koordinator-326     a placement coordinator
                    vejleder      vejleder-326        a counsellor
                    konsulent     konsulent-326       a business consultant
                    sekretariat   sekretariat-326     the secretariat

                Ctrl-C ends it all. What was entered is kept in %s""".formatted(
                        seconds(after),
                        product.url(),
                        product.mailboxUrl(),
                        product.keycloakUrl(),
                        KeycloakAdmin.USER,
                        KeycloakAdmin.PASSWORD,
                        product.data());
    }

    private static String seconds(Duration duration) {
        return "%.1f seconds".formatted(duration.toMillis() / 1000.0);
    }
}
