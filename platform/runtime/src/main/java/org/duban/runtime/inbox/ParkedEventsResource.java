package org.duban.runtime.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the operator, on the service's own port only: the gateway forwards nothing under /internal. */
@Path("/internal/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEM)
public class ParkedEventsResource {
    private final HeldTable held;
    private final ParkedEvents parked;
    private final Paging paging;
    private final Callers callers;

    ParkedEventsResource(HeldTable held, ParkedEvents parked, Paging paging, Callers callers) {
        this.held = held;
        this.parked = parked;
        this.paging = paging;
        this.callers = callers;
    }

    /** A record that was taken off its topic without being applied; its content stays out of the answer. */
    public record View(
            UUID id,
            String topic,
            int partition,
            long offset,
            String key,
            String type,
            UUID eventId,
            Long sequence,
            HeldState state,
            String reason,
            int attempts,
            Instant parkedAt) {
        static View of(HeldEvent event) {
            Letter letter = event.letter();
            return new View(
                    event.id(),
                    letter.topic().topicName(),
                    letter.coordinates().partition(),
                    letter.coordinates().offset(),
                    letter.key(),
                    letter.type(),
                    letter.eventId(),
                    letter.sequence(),
                    event.state(),
                    event.reason(),
                    event.attempts(),
                    event.parkedAt());
        }
    }

    @GET
    @Operation(operationId = "listParkedEvents", summary = "Records held back, oldest first")
    public Page<View> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor)
            throws SQLException {
        PageRequest page = paging.asked("parked-events", limit, cursor);
        UUID after = page.continues() ? UUID.fromString(page.after().get(0)) : null;
        List<HeldEvent> rows = held.open(after, page.rowsToRead());
        return page.page(rows, row -> List.of(row.id().toString()), View::of);
    }

    @POST
    @Path("{id}/redrive")
    @Operation(operationId = "redriveParkedEvent", summary = "Try a held record again")
    public View redrive(@PathParam("id") UUID id) throws SQLException {
        return View.of(parked.redrive(id, callers.current().username()));
    }

    @POST
    @Path("{id}/skip")
    @Operation(operationId = "skipParkedEvent", summary = "Leave a held record out for good")
    public View skip(@PathParam("id") UUID id) throws SQLException {
        return View.of(parked.skip(id, callers.current().username()));
    }
}
