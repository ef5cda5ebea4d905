package org.duban.notification.slip;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.asked.Asked;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The automatic slips; a department's people see those of tasks in which it has part. */
@Path("/api/v1/slips")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.OFFICER, Roles.HEAD, Roles.LEADER, Roles.AUDITOR, Roles.SYSTEM})
@Tag(name = "reminders")
public class SlipsResource {
    private final Paging paging;
    private final Callers callers;

    SlipsResource(Paging paging, Callers callers) {
        this.paging = paging;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "listSlips", summary = "Warning slips, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<SlipView> list(
            @Parameter(description = "all where left out", schema = @Schema(implementation = SlipColour.class))
                    @QueryParam("colour")
                    String colour,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        SlipColour wanted = Asked.oneOf(SlipColour.class, "colour", colour);
        PageRequest page = paging.asked("slips:" + wanted, limit, cursor);
        List<IssuedSlip> rows = IssuedSlip.page(callers.current(), wanted, page.after(), page.rowsToRead());
        return page.page(rows, row -> List.of(row.id().toString()), IssuedSlip::view);
    }
}
