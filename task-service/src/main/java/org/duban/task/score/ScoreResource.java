package org.duban.task.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Problem;
import org.duban.task.department.KnownDepartments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The score of a department, and why: for its own people, and for those who answer for the whole city. */
@Endpoint
@Path("/api/v1/departments/{code}/score")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ScoreResource {
    private final Scores scores;
    private final PointList points;
    private final KnownDepartments departments;
    private final Paging paging;
    private final Asker asker;

    ScoreResource(Scores scores, PointList points, KnownDepartments departments, Paging paging, Asker asker) {
        this.scores = scores;
        this.points = points;
        this.departments = departments;
        this.paging = paging;
        this.asker = asker;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "getDepartmentScore",
            summary = "How a department scored in a period, and the points it comes from, newest first",
            description =
                    "A point counts on the day on which it was recorded. The period is scored with the weights in force"
                            + " at the end of its last day. A department's own people see their own only.")
    @APIResponse(responseCode = "200", description = "The score, with a page of its points")
    public ScoreView get(
            @PathParam("code") @Parameter(example = "FGW") String code,
            @QueryParam("from")
                    @Parameter(description = "First day; the first of the last day's month", example = "2026-10-01")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day; today", example = "2026-10-31") LocalDate to,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor)
            throws SQLException {
        Period period = asker.period(from, to);
        PageRequest page = paging.asked("score of " + code + " " + period, limit, cursor);
        if (!asker.mayKnow(code) || !departments.exists(code)) {
            throw Problem.notFound();
        }
        List<Standing> all = scores.between(period.from(), period.to());
        WeightsVersion weights = scores.weightsOn(period.to());
        Page<PointView> some =
                page.page(points.of(code, period, page), PointRow::keys, row -> row.view(weights.weights));
        return ScoreView.of(Standing.of(code, all), all.size(), period, weights, some);
    }
}
