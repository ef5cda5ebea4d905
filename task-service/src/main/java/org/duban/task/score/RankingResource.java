package org.duban.task.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ranking of departments; a department's people see their own row of it. */
@Endpoint
@Path("/api/v1/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class RankingResource {
    private final Scores scores;
    private final Paging paging;
    private final Asker asker;

    RankingResource(Scores scores, Paging paging, Asker asker) {
        this.scores = scores;
        this.paging = paging;
        this.asker = asker;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listScores",
            summary = "The ranking of departments in a period, the best first",
            description =
                    "Ranked are the departments that had led a task by the last day. The period is scored with the"
                            + " weights in force at the end of its last day. A department's own people see their own row only.")
    @APIResponse(responseCode = "200", description = "A page of departments")
    public Page<RankingView> list(
            @QueryParam("from")
                    @Parameter(description = "First day; the first of the last day's month", example = "2026-10-01")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day; today", example = "2026-10-31") LocalDate to,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor)
            throws SQLException {
        Period period = asker.period(from, to);
        PageRequest page = paging.asked("scores " + period, limit, cursor);
        ScoreWeights weights = scores.weightsOn(period.to()).weights;
        List<Standing> rows = scores.between(period.from(), period.to()).stream()
                .filter(one -> asker.mayKnow(one.department()) && (!page.continues() || one.follows(page.after())))
                .limit(page.rowsToRead())
                .toList();
        return page.page(rows, Standing::keys, one -> RankingView.of(one, weights));
    }
}
