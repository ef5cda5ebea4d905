package org.duban.runtime.feed;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as the caller reaches them: by the gateway's name where the request came through it. */
public final class FeedAddress {
    private FeedAddress() {}

    /**
     * The address of a calendar.
     *
     * @param calendars path of the service's calendars, such as {@code api/v1/calendars}
     */
    public static String of(String calendars, FeedToken token, UriInfo here, HttpHeaders headers) {
        return UriBuilder.fromUri(site(headers).orElseGet(here::getBaseUri))
                .path(calendars)
                .path(token.value() + ".ics")
                .build()
                .toString();
    }

    /** The root of the gateway, where the console is; empty where the request did not come through it. */
    public static Optional<URI> site(HttpHeaders headers) {
        String host = headers.getHeaderString("X-Forwarded-Host");
        String scheme = headers.getHeaderString("X-Forwarded-Proto");
        try {
            return host == null || scheme == null
                    ? Optional.empty()
                    : Optional.of(new URI(scheme + "://" + host + "/"));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
