package org.duban.task.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clock profiles: read by everybody who signed in, kept by the supervision office. */
@Endpoint
@Path("/api/v1/clock-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clock profiles")
public class ClockProfileResource {
    private final ChangingClocks changing;
    private final Paging paging;

    ClockProfileResource(ChangingClocks changing, Paging paging) {
        this.changing = changing;
        this.paging = paging;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listClockProfiles", summary = "The clock profiles as they stand, by name")
    @APIResponse(responseCode = "200", description = "A page of profiles; one of all is in force")
    public Page<ClockProfileView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("clock profiles", limit, cursor);
        String after = page.continues() ? page.after().get(0) : "";
        List<NamedProfile> profiles = NamedProfile.after(after, page.rowsToRead());
        return page.page(profiles, profile -> List.of(profile.name), profile -> view(profile, profile.newest));
    }

    @GET
    @Path("{name}")
    @RolesAllowed("**")
    @Operation(operationId = "getClockProfile", summary = "A clock profile as it stands, or an earlier version of it")
    @APIResponseSchema(
            value = ClockProfileView.class,
            responseCode = "200",
            responseDescription = "The version, with the ETag of the profile")
    public Response get(
            @PathParam("name") @Parameter(example = "13710") String name,
            @QueryParam("version") @Parameter(description = "Absent for the newest", example = "1") Integer version) {
        NamedProfile profile = NamedProfile.<NamedProfile>findByIdOptional(name).orElseThrow(Problem::notFound);
        return answer(profile, version == null ? profile.newest : version);
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putClockProfile",
            summary = "Write the next version of a clock profile, or a new profile",
            description =
                    "Days and working days are 0 to 366, months 1 to 36; an ordinary term is not longer than a complex one."
                            + " Tasks keep the version that they were issued under. Of the profile in force the new"
                            + " version is in force at once. A new profile needs no If-Match.")
    @APIResponseSchema(value = ClockProfileView.class, responseDescription = "The version, with the profile's ETag")
    public Response put(
            @PathParam("name") @Parameter(example = "13710") String name,
            @HeaderParam("If-Match") String ifMatch,
            ClockSettings settings) {
        NamedProfile profile = changing.write(name, settings, ifMatch);
        return answer(profile, profile.newest);
    }

    @POST
    @Path("{name}/adoption")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            operationId = "adoptClockProfile",
            summary = "Put a clock profile in force",
            description = "New tasks are issued under it, no longer under the one that was in force until now.")
    @APIResponseSchema(
            value = ClockProfileView.class,
            responseCode = "200",
            responseDescription = "The profile, with its ETag")
    public Response adopt(
            @PathParam("name") @Parameter(example = "standard") String name, @HeaderParam("If-Match") String ifMatch) {
        NamedProfile profile = changing.adopt(name, ifMatch);
        return answer(profile, profile.newest);
    }

    private static Response answer(NamedProfile profile, int version) {
        return Response.ok(view(profile, version))
                .tag(Preconditions.tag(profile.revision))
                .build();
    }

    private static ClockProfileView view(NamedProfile profile, int version) {
        return ProfileVersion.of(profile.name, version)
                .map(found -> ClockProfileView.of(profile, found))
                .orElseThrow(Problem::notFound);
    }
}
