package org.duban.meeting.body;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.duban.meeting.access.May;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/bodies")
@Tag(name = "Bodies")
public class BodyResource {
    private final Paging paging;
    private final Checks checks;
    private final CityClock clock;

    BodyResource(Paging paging, Checks checks, CityClock clock) {
        this.paging = paging;
        this.checks = checks;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "listBodies", summary = "Bodies that meet, by name")
    @APIResponse(responseCode = "200", description = "A page of bodies")
    public Page<BodyView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("bodies", limit, cursor);
        List<Body> rows = Body.after(page.continues() ? page.after().get(0) : "", page.rowsToRead());
        return page.page(rows, body -> List.of(body.name()), BodyView::of);
    }

    @POST
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(operationId = "createBody", summary = "Make a body that meets")
    @APIResponse(
            responseCode = "201",
            description = "The new body; 409 where the name is taken",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response create(NewBody asked) {
        checks.valid(asked);
        ClassificationMarks.refuse(asked.name());
        String mark = asked.mark() == null ? ShortMark.of(asked.name()) : asked.mark();
        Body body = new Body(asked.name(), mark, clock.now());
        body.persistAndFlush();
        return Response.status(Response.Status.CREATED)
                .entity(BodyView.of(body))
                .build();
    }
}
