package org.duban.notification.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reminder policies, for everybody to see by which rule they are reminded. */
@Path("/api/v1/reminder-policies")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.OFFICER, Roles.HEAD, Roles.LEADER, Roles.AUDITOR, Roles.SYSTEM})
@Tag(name = "reminders")
public class PoliciesResource {
    private final Policies policies;
    private final Paging paging;

    PoliciesResource(Policies policies, Paging paging) {
        this.policies = policies;
        this.paging = paging;
    }

    @GET
    @Operation(operationId = "listReminderPolicies", summary = "The reminder policies with their rules")
    @APIResponse(responseCode = "200", description = "One page; there is one policy, named default")
    public Page<Policy> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var asked = paging.asked("reminder-policies", limit, cursor);
        List<Policy> rows = asked.continues() ? List.of() : List.of(policies.inForce());
        return asked.page(rows, policy -> List.of(policy.name()), policy -> policy);
    }
}
