package dk.ungegarantien.offers;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever has changed an offer finds it changed with the very next search on this replica, without waiting for the database to tell. */
@Singleton
class OwnChanges {

    private static final String OFFERS = "/api/v1/offers";

    private final Catalogue catalogue;

    OwnChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("GET")
                && response.getStatus() < 300
                && request.getUriInfo().getPath().startsWith(OFFERS)) {
            catalogue.changedHere();
        }
    }
}
