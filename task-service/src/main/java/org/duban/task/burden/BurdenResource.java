package org.duban.task.burden;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Callers;
import org.duban.runtime.web.Problem;
import org.duban.task.department.KnownDepartments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The burden of a department: for its own people, and for those who answer for the whole city. */
@Endpoint
@Path("/api/v1/departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departments")
public class BurdenResource {
    private final Burdens burdens;
    private final KnownDepartments departments;
    private final Callers callers;

    BurdenResource(Burdens burdens, KnownDepartments departments, Callers callers) {
        this.burdens = burdens;
        this.departments = departments;
        this.callers = callers;
    }

    @GET
    @Path("{code}/burden")
    @RolesAllowed("**")
    @Operation(operationId = "getBurden", summary = "How much is asked of a department now and was in the last 7 days")
    @APIResponse(responseCode = "200", description = "The counts")
    public Burden get(@PathParam("code") @Parameter(example = "FGW") String code) throws SQLException {
        Caller caller = callers.current();
        if (!caller.cityWide() && !caller.of(code) || !departments.exists(code)) {
            throw Problem.notFound();
        }
        return burdens.of(code);
    }
}
