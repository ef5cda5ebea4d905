package org.duban.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.notification.asked.Asked;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What left the house, or did not, for those who answer for it. */
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@Tag(name = "deliveries")
public class DeliveriesResource {
    private final Deliveries deliveries;
    private final RetryingDelivery retrying;
    private final Paging paging;

    DeliveriesResource(Deliveries deliveries, RetryingDelivery retrying, Paging paging) {
        this.deliveries = deliveries;
        this.retrying = retrying;
        this.paging = paging;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(operationId = "listDeliveries", summary = "Deliveries with their attempts, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<DeliveryView> list(
            @Parameter(description = "all where left out", schema = @Schema(implementation = DeliveryState.class))
                    @QueryParam("state")
                    String state,
            @Parameter(description = "all where left out", schema = @Schema(implementation = Channel.class))
                    @QueryParam("channel")
                    String channel,
            @Parameter(description = "id of the task", schema = @Schema(implementation = UUID.class))
                    @QueryParam("task")
                    String task,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor)
            throws SQLException {
        DeliveryFilter filter = new DeliveryFilter(
                Asked.oneOf(DeliveryState.class, "state", state),
                Asked.oneOf(Channel.class, "channel", channel),
                Asked.id("task", task));
        PageRequest page = paging.asked(filter.name(), limit, cursor);
        List<Delivery> rows = deliveries.page(filter, page.after(), page.rowsToRead());
        Map<UUID, List<AttemptView>> made =
                deliveries.attemptsOf(rows.stream().map(Delivery::id).toList());
        return page.page(
                rows, row -> List.of(row.id().toString()), row -> row.view(made.getOrDefault(row.id(), List.of())));
    }

    /** The receiver can tell by the message id that it may have it already. */
    @POST
    @Path("/{id}/retry")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SYSTEM})
    @Operation(
            operationId = "retryDelivery",
            summary = "Try a delivery that was given up, or waits for another attempt, again at once")
    @APIResponse(
            responseCode = "200",
            description = "The delivery, planned anew",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public Response retry(@PathParam("id") UUID id) throws SQLException {
        Delivery delivery = retrying.retry(id);
        Map<UUID, List<AttemptView>> made = deliveries.attemptsOf(List.of(id));
        return Response.ok(delivery.view(made.getOrDefault(id, List.of()))).build();
    }
}
