package org.duban.notification.notice;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Locale;
import org.duban.notification.asked.Asked;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own notices as they appear. It opens no transaction, for a connection outlives any. */
@Path("/api/v1/notifications/stream")
@Tag(name = "notifications")
public class NoticeStreamResource {
    /** Tells a browser at once that the connection stands. */
    private static final Duration FIRST_BEAT = Duration.ofMillis(10);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** Then whoever still may comes back with a new token. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Bell bell;
    private final Callers callers;

    NoticeStreamResource(Bell bell, Callers callers) {
        this.bell = bell;
        this.callers = callers;
    }

    /** A connection ends after ten minutes; who comes back with Last-Event-ID misses nothing, but may get some twice. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({
        Roles.SECRETARY,
        Roles.SUPERVISOR,
        Roles.OFFICER,
        Roles.HEAD,
        Roles.LEADER,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Operation(operationId = "streamNotifications", summary = "My notifications as they appear, as server-sent events")
    @APIResponse(
            responseCode = "200",
            description = "Events named notification; the id is the notification's, the data is the notification",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = NoticeView.class)))
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "id of the last notification that came on an earlier connection")
                    @HeaderParam("Last-Event-ID")
                    String last,
            @Context Sse sse,
            @Context HttpHeaders headers) {
        Locale language = ProblemWriter.language(headers);
        Multi<OutboundSseEvent> news = bell.listen(callers.current().username(), Asked.id("Last-Event-ID", last))
                .map(notice -> event(sse, notice, language));
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .startingAfter(FIRST_BEAT)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("here").build());
        return Multi.createBy().merging().streams(news, beats).select().first(LONGEST);
    }

    private static OutboundSseEvent event(Sse sse, Notice notice, Locale language) {
        return sse.newEventBuilder()
                .name("notification")
                .id(notice.id().toString())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(NoticeView.class, notice.view(language))
                .build();
    }
}
