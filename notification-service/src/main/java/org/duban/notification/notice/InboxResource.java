package org.duban.notification.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own inbox; nobody reads another's. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@Tag(name = "notifications")
public class InboxResource {
    private final Notices notices;
    private final Acknowledging acknowledging;
    private final Paging paging;
    private final Callers callers;

    InboxResource(Notices notices, Acknowledging acknowledging, Paging paging, Callers callers) {
        this.notices = notices;
        this.acknowledging = acknowledging;
        this.paging = paging;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.SECRETARY,
        Roles.SUPERVISOR,
        Roles.OFFICER,
        Roles.HEAD,
        Roles.LEADER,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Operation(operationId = "listNotifications", summary = "My notifications, newest first, and how many are unread")
    @APIResponse(
            responseCode = "200",
            description = "One page; texts in the language of Accept-Language",
            content = @Content(schema = @Schema(implementation = Inbox.class)))
    public Response list(
            @Parameter(description = "true for those not acknowledged only") @QueryParam("unread") Boolean unread,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        boolean unreadOnly = Boolean.TRUE.equals(unread);
        PageRequest asked = paging.asked("notifications:" + unreadOnly, limit, cursor);
        String me = callers.current().username();
        Locale language = ProblemWriter.language(headers);
        Page<NoticeView> page = asked.page(
                notices.of(me, unreadOnly, asked.after(), asked.rowsToRead()),
                notice -> List.of(notice.id().toString()),
                notice -> notice.view(language));
        return Response.ok(new Inbox(page.items(), page.nextCursor(), notices.unread(me)))
                .language(language)
                .header("Vary", "Accept-Language")
                .build();
    }

    /** To acknowledge twice is to acknowledge once. */
    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.OFFICER, Roles.HEAD, Roles.LEADER, Roles.SYSTEM})
    @Operation(operationId = "acknowledgeNotification", summary = "Take note of a notification")
    @APIResponse(
            responseCode = "200",
            description = "The notification, acknowledged",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response acknowledge(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Notice notice =
                acknowledging.acknowledge(id, callers.current().username()).orElseThrow(Problem::notFound);
        Locale language = ProblemWriter.language(headers);
        return Response.ok(notice.view(language)).language(language).build();
    }
}
