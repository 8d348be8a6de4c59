package dk.ungegarantien.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language the caller of this request reads. */
@RequestScoped
public class CallerLanguage {

    private final HttpHeaders headers;

    CallerLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    public Language get() {
        return Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
