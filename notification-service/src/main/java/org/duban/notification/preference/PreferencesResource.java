package org.duban.notification.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own preferences. */
@Path("/api/v1/preferences")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@Tag(name = "preferences")
public class PreferencesResource {
    private final Choosing choosing;
    private final Callers callers;

    PreferencesResource(Choosing choosing, Callers callers) {
        this.choosing = choosing;
        this.callers = callers;
    }

    /** Who chose nothing yet gets the defaults and the tag of version 0. */
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
    @Operation(operationId = "getPreferences", summary = "My channels, language, digest and quiet hours")
    @APIResponse(
            responseCode = "200",
            description = "What I chose",
            content = @Content(schema = @Schema(implementation = Choice.class)))
    public Response get() {
        String me = callers.current().username();
        return answer(Preference.of(me).orElseGet(() -> new Preference(me)));
    }

    @PUT
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.OFFICER, Roles.HEAD, Roles.LEADER, Roles.SYSTEM})
    @Operation(operationId = "putPreferences", summary = "Choose channels, language, digest and quiet hours")
    @APIResponse(
            responseCode = "200",
            description = "What I chose",
            content = @Content(schema = @Schema(implementation = Choice.class)))
    public Response put(@HeaderParam("If-Match") String ifMatch, Choice choice) {
        return answer(choosing.choose(callers.current().username(), ifMatch, choice));
    }

    private static Response answer(Preference preference) {
        return Response.ok(preference.view())
                .tag(Preconditions.tag(preference.version()))
                .build();
    }
}
