package org.duban.task.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each point counts: read by everybody who signed in, kept by the supervision office. */
@Endpoint
@Path("/api/v1/score-weights")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class WeightsResource {
    private final ChangingWeights changing;

    WeightsResource(ChangingWeights changing) {
        this.changing = changing;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "getScoreWeights", summary = "The weights of points as they stand, or an earlier version")
    @APIResponseSchema(
            value = WeightsView.class,
            responseCode = "200",
            responseDescription = "The version, with the ETag of the newest")
    @APIResponse(responseCode = "404", description = "No such version")
    public Response get(
            @QueryParam("version") @Parameter(description = "Absent for the newest", example = "1") Integer version) {
        WeightsVersion newest = WeightsVersion.newest();
        WeightsVersion shown =
                version == null ? newest : WeightsVersion.numbered(version).orElseThrow(Problem::notFound);
        return answer(shown, newest);
    }

    @PUT
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putScoreWeights",
            summary = "Write the next version of the weights",
            description =
                    "-100 to 100, at most two decimals; faults don't add, merits don't take away. It is in force from"
                            + " today on: a period is scored by what is in force at the end of its last day, so a period that is"
                            + " over is never scored anew.")
    @APIResponseSchema(
            value = WeightsView.class,
            responseCode = "200",
            responseDescription = "The version, with its ETag")
    public Response put(@HeaderParam("If-Match") String ifMatch, ScoreWeights weights) {
        WeightsVersion written = changing.write(weights, ifMatch);
        return answer(written, written);
    }

    private static Response answer(WeightsVersion shown, WeightsVersion newest) {
        return Response.ok(WeightsView.of(shown))
                .tag(Preconditions.tag(newest.version))
                .build();
    }
}
