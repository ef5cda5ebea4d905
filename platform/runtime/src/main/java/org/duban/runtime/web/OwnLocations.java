package org.duban.runtime.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Where something new is, an answer says by its path alone. The framework puts the service's own host before it, which
 * nobody can reach who comes through the gateway.
 */
public class OwnLocations {
    @ServerResponseFilter
    void shorten(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            path(
                                    URI.create(location.toString()),
                                    request.getUriInfo().getBaseUri()));
        }
    }

    /** As text: a URI would be completed again. */
    private static String path(URI location, URI service) {
        if (!Objects.equals(location.getRawAuthority(), service.getRawAuthority())) {
            return location.toString();
        }
        String query = location.getRawQuery();
        return location.getRawPath() + (query == null ? "" : "?" + query);
    }
}
