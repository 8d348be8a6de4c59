package dk.ungegarantien.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The names that mails and calendar entries go by outside, all under one domain. They stay what they are: a mail that is sent again has the
 * name it had (RFC 5322, 3.6.4), and an entry that is moved or cancelled too (RFC 5545, 3.8.4.7).
 */
@ApplicationScoped
class Names {

    private final String domain;

    /** Without a domain of its own it is that of the pages. */
    Names(
            @ConfigProperty(name = "ungegarantien.notifications.domain") Optional<String> domain,
            @ConfigProperty(name = "ungegarantien.public-url") URI publicUrl) {
        this.domain = domain.orElse(publicUrl.getHost());
    }

    /** The Message-ID of a mail. */
    String ofMail(UUID mail) {
        return "<%s@%s>".formatted(mail, domain);
    }

    /** The UID of a calendar entry. */
    String ofEntry(String entry) {
        return "%s@%s".formatted(entry, domain);
    }

    /** The address that calendar entries come from; nobody reads it. */
    String organizer() {
        return "noreply@" + domain;
    }
}
