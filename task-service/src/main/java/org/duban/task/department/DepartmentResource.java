package org.duban.task.department;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.MergePatch;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Departments: read by everybody who signed in, kept by the supervision office. */
@Endpoint
@Path("/api/v1/departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departments")
public class DepartmentResource {
    private final DescribingDepartments describing;
    private final Checks checks;
    private final Paging paging;
    private final MergePatch patching;

    DepartmentResource(DescribingDepartments describing, Checks checks, Paging paging, MergePatch patching) {
        this.describing = describing;
        this.checks = checks;
        this.paging = paging;
        this.patching = patching;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listDepartments", summary = "The departments, or the retired ones, by code")
    @APIResponse(responseCode = "200", description = "A page of departments")
    public Page<DepartmentView> list(
            @BeanParam DepartmentFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("departments " + filter, limit, cursor);
        String after = page.continues() ? page.after().get(0) : "";
        List<Department> rows = filter.after(after, page.rowsToRead());
        return page.page(rows, row -> List.of(row.code), DepartmentView::of);
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.SYSTEM})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createDepartment", summary = "Add a department")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "201", responseDescription = "The department")
    public Response create(NewDepartment body) {
        checks.valid(body);
        Department.oneAtATime();
        Department made = describing.describe(new Department(body.code()), body.profile());
        return answer(
                Response.status(Response.Status.CREATED).header("Location", "/api/v1/departments/" + made.code), made);
    }

    @GET
    @Path("{code}")
    @RolesAllowed("**")
    @Operation(operationId = "getDepartment", summary = "One department")
    @APIResponseSchema(
            value = DepartmentView.class,
            responseCode = "200",
            responseDescription = "The department, with its ETag")
    public Response get(@PathParam("code") String code) {
        Department found = Department.<Department>findByIdOptional(code).orElseThrow(Problem::notFound);
        return answer(Response.ok(), found);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SYSTEM})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeDepartment", summary = "Change a department")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = DepartmentProfile.class)))
    @APIResponseSchema(
            value = DepartmentView.class,
            responseCode = "200",
            responseDescription = "The department as it is now, with its ETag")
    public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, ObjectNode patch) {
        Department department = toChange(code, ifMatch);
        DepartmentProfile profile = patching.apply(patch, DepartmentProfile.of(department), DepartmentProfile.class);
        return answer(Response.ok(), describing.describe(department, profile));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SYSTEM})
    @Operation(
            operationId = "retireDepartment",
            summary = "Retire a department",
            description =
                    "A department is never deleted, as tasks and their history name it. A retired one keeps the tasks that it"
                            + " has and is given no new ones; a PATCH with retired false takes it back.")
    @APIResponseSchema(
            value = DepartmentView.class,
            responseCode = "200",
            responseDescription = "The retired department, with its ETag")
    public Response retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        Department department = toChange(code, ifMatch);
        return answer(
                Response.ok(),
                describing.describe(department, DepartmentProfile.of(department).retire()));
    }

    private static Department toChange(String code, String ifMatch) {
        Department department = Department.toChange(code).orElseThrow(Problem::notFound);
        Preconditions.require(ifMatch, department.version);
        return department;
    }

    private static Response answer(Response.ResponseBuilder answer, Department department) {
        return answer.entity(DepartmentView.of(department))
                .tag(Preconditions.tag(department.version))
                .build();
    }
}
