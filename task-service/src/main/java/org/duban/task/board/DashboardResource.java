package org.duban.task.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures that are exact at any time, for today or as of any past day. */
@Endpoint
@Path("/api/v1/dashboards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "Dashboards")
public class DashboardResource {
    private static final String AS_OF = "Day by whose end, in the city, the figures count; today where it is left out";
    private static final String DAY = "2031-03-03";
    private static final int YEAR = 12;
    private static final int MOST = 36;

    private final Overviews overviews;
    private final DepartmentBoards departments;
    private final Trends trends;
    private final AskedDays days;
    private final Sight sight;

    DashboardResource(Overviews overviews, DepartmentBoards departments, Trends trends, AskedDays days, Sight sight) {
        this.overviews = overviews;
        this.departments = departments;
        this.trends = trends;
        this.days = days;
        this.sight = sight;
    }

    @GET
    @Path("overview")
    @Operation(
            operationId = "getOverview",
            summary = "How all tasks stand that the caller may know of, and what to look at first")
    @APIResponse(responseCode = "200", description = "The overview")
    public Overview overview(@QueryParam("asOf") @Parameter(description = AS_OF, example = DAY) LocalDate asOf) {
        return overviews.draw(days.of(asOf));
    }

    @GET
    @Path("departments")
    @Operation(
            operationId = "listDepartmentRows",
            summary = "How the departments stand, ranked; to a department's people their own alone")
    @APIResponse(responseCode = "200", description = "A row each")
    public DepartmentRows departments(
            @QueryParam("asOf") @Parameter(description = AS_OF, example = DAY) LocalDate asOf) {
        return departments.rows(days.of(asOf));
    }

    @GET
    @Path("departments/{code}")
    @Operation(operationId = "getDepartmentBoard", summary = "How one department stands, with its deadlines to come")
    @APIResponse(responseCode = "200", description = "Its figures")
    public DepartmentBoard department(
            @PathParam("code") @Parameter(example = "FGW") String code,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = DAY) LocalDate asOf) {
        sight.require(code);
        return departments.draw(code, days.of(asOf));
    }

    @GET
    @Path("trend")
    @Operation(operationId = "getTrend", summary = "What was issued and closed month by month, and what stood open")
    @APIResponse(responseCode = "200", description = "A line for each month")
    public Trend trend(
            @QueryParam("department")
                    @Parameter(
                            description = "Only what this department leads; else all that the caller may know of",
                            example = "FGW")
                    String department,
            @QueryParam("months")
                    @Parameter(
                            description = "How many, the one of asOf being the last",
                            schema = @Schema(minimum = "1", maximum = "36", defaultValue = "12"))
                    Integer months,
            @QueryParam("asOf") @Parameter(description = AS_OF, example = DAY) LocalDate asOf) {
        int count = months == null ? YEAR : months;
        if (count < 1 || count > MOST) {
            throw Problem.malformed(Text.of("months is between 1 and %s.", "参数 months 应在 1 至 %s 之间。", MOST));
        }
        if (department != null) {
            sight.require(department);
        }
        return trends.draw(department, count, days.of(asOf).asOf());
    }
}
