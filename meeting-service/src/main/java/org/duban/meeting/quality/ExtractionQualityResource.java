package org.duban.meeting.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duban.meeting.access.May;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/extraction-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
public class ExtractionQualityResource {
    private final CountingCorrections counting;

    ExtractionQualityResource(CountingCorrections counting) {
        this.counting = counting;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(
            operationId = "getExtractionQuality",
            summary = "What people corrected in proposals, rule by rule",
            description = "Proposed against confirmed, for the meetings of the days, body and language asked for.")
    @APIResponse(responseCode = "200", description = "The figures, as they are now")
    public ExtractionQuality count(@BeanParam QualityFilter filter) {
        filter.requireReadable();
        return counting.count(filter);
    }
}
