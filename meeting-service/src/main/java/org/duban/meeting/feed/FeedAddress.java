package org.duban.meeting.feed;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The address of a calendar as the caller reaches it: by the gateway's name where the request came through it. */
final class FeedAddress {
    private FeedAddress() {}

    static String of(FeedToken token, UriInfo here, HttpHeaders headers) {
        String host = headers.getHeaderString("X-Forwarded-Host");
        String scheme = headers.getHeaderString("X-Forwarded-Proto");
        UriBuilder base = host == null || scheme == null
                ? here.getBaseUriBuilder()
                : UriBuilder.fromUri(scheme + "://" + host + "/");
        return base.path("api/v1/meeting-calendars/" + token.value() + ".ics")
                .build()
                .toString();
    }
}
