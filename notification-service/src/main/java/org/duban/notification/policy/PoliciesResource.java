package org.duban.notification.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reminder policies: for everybody to see by which rule they are reminded, kept by the supervision office. */
@Path("/api/v1/reminder-policies")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.OFFICER, Roles.HEAD, Roles.LEADER, Roles.AUDITOR, Roles.SYSTEM})
@Tag(name = "reminders")
public class PoliciesResource {
    private final ChangingPolicies changing;
    private final Paging paging;

    PoliciesResource(ChangingPolicies changing, Paging paging) {
        this.changing = changing;
        this.paging = paging;
    }

    @GET
    @Operation(
            operationId = "listReminderPolicies",
            summary = "The reminder policies with their rules, by name",
            description = "A task follows one policy whole: of all whose conditions hold for it, the one with the most"
                    + " conditions; of as many, one for its department before one for its urgency before one for its"
                    + " kind. The default is for whatever no other policy is for.")
    @APIResponse(responseCode = "200", description = "One page of those in force")
    public Page<Policy> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest asked = paging.asked("reminder-policies", limit, cursor);
        String after = asked.continues() ? asked.after().get(0) : "";
        List<PolicyVersion> rows = PolicyVersion.inForce(after, asked.rowsToRead());
        return asked.page(rows, version -> List.of(version.name()), PolicyVersion::view);
    }

    @GET
    @Path("{name}")
    @Operation(
            operationId = "getReminderPolicy",
            summary = "A reminder policy as it stands, or an earlier version of it")
    @APIResponse(
            responseCode = "200",
            description = "The version, with the ETag of the policy; a removed one answers with its versions only",
            content = @Content(schema = @Schema(implementation = Policy.class)))
    public Response get(
            @PathParam("name") @Parameter(example = "default") String name,
            @QueryParam("version") @Parameter(description = "the newest where left out", example = "1")
                    Integer version) {
        NamedPolicy policy = NamedPolicy.<NamedPolicy>findByIdOptional(name).orElseThrow(Problem::notFound);
        if (version == null && policy.removed()) {
            throw Problem.notFound();
        }
        return answer(Response.ok(), policy, version == null ? policy.newest() : version);
    }

    @GET
    @Path("{name}/versions")
    @Operation(operationId = "listReminderPolicyVersions", summary = "All that a policy ever said, the newest first")
    @APIResponse(responseCode = "200", description = "One page of versions, each with who wrote it and when")
    public Page<Policy> versions(
            @PathParam("name") @Parameter(example = "default") String name,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = paging.asked("reminder-policy-versions:" + name, limit, cursor);
        if (NamedPolicy.findById(name) == null) {
            throw Problem.notFound();
        }
        int before = asked.continues() ? Integer.parseInt(asked.after().get(0)) : Integer.MAX_VALUE;
        List<PolicyVersion> rows = PolicyVersion.before(name, before, asked.rowsToRead());
        return asked.page(rows, version -> List.of(Integer.toString(version.version())), PolicyVersion::view);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            operationId = "addReminderPolicy",
            summary = "Add a policy for some tasks",
            description = "Open tasks are planned anew in the background; what no longer holds is cancelled.")
    @APIResponse(
            responseCode = "201",
            description = "Its first version, or the next one of a policy that was removed",
            content = @Content(schema = @Schema(implementation = Policy.class)))
    public Response add(NewPolicy asked) {
        NamedPolicy policy = changing.add(asked);
        URI place = URI.create("/api/v1/reminder-policies/" + encoded(policy.name()));
        return answer(Response.created(place), policy, policy.newest());
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            operationId = "putReminderPolicy",
            summary = "Write the next version of a policy",
            description = "Open tasks are planned anew in the background; what no longer holds is cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The version now in force",
            content = @Content(schema = @Schema(implementation = Policy.class)))
    public Response put(
            @PathParam("name") @Parameter(example = "default") String name,
            @HeaderParam("If-Match") String ifMatch,
            PolicyContent content) {
        NamedPolicy policy = changing.change(name, content, ifMatch);
        return answer(Response.ok(), policy, policy.newest());
    }

    @DELETE
    @Path("{name}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            operationId = "removeReminderPolicy",
            summary = "Take a policy out of force",
            description = "Its versions can still be read. The default can't be removed.")
    @APIResponse(responseCode = "204", description = "No task follows it any more")
    public Response remove(
            @PathParam("name") @Parameter(example = "critical") String name, @HeaderParam("If-Match") String ifMatch) {
        changing.remove(name, ifMatch);
        return Response.noContent().build();
    }

    private static Response answer(Response.ResponseBuilder answer, NamedPolicy policy, int version) {
        Policy view = PolicyVersion.of(policy.name(), version)
                .map(PolicyVersion::view)
                .orElseThrow(Problem::notFound);
        return answer.entity(view).tag(Preconditions.tag(policy.revision())).build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
