package org.duban.runtime.feed;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.hash.Sha256;

/** Answers calendar programs, which ask again and again for what has seldom changed. */
public final class CalendarAnswer {
    /** The form of a calendar. */
    public static final String TYPE = "text/calendar;charset=utf-8";

    /** Nobody between may keep it, and a program asks again after a quarter of an hour. */
    private static final String CACHING = "private, max-age=900, must-revalidate";

    private CalendarAnswer() {}

    /** 200 with the document and the ETag of its content, or 304 where the program has the same. */
    public static Response of(String calendar, Request request) {
        EntityTag tag = new EntityTag(Sha256.hex(calendar));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(calendar, TYPE) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .build();
    }
}
