package org.duban.task.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.ProblemWriter;
import org.duban.task.evidence.upload.FileName;
import org.duban.task.finding.TaskFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger, as tasks are at one moment. */
@Path("/api/v1/ledgers/tasks.xlsx")
@Tag(name = "Ledgers")
public class LedgerFileResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WritingLedger writing;
    private final CityClock clock;

    LedgerFileResource(WritingLedger writing, CityClock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    /** Its transaction ends before it is sent: a slow reader holds no connection, and a failure is never half a file. */
    @GET
    @Endpoint(seconds = 600, snapshot = true)
    @Produces(XLSX)
    @RolesAllowed("**")
    @Operation(
            operationId = "exportLedger",
            summary = "The Excel ledger of the tasks that the caller may know of",
            description =
                    "By the filters and in the order of `GET /tasks`, but all of them, as of one moment. Accept-Language"
                            + " chooses the language of the columns and of all words that are not the tasks' own. A sheet has at"
                            + " most 1,048,575 tasks.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "More tasks than a sheet has rows")
    public Response export(@BeanParam TaskFilter filter, @Context HttpHeaders headers)
            throws SQLException, IOException {
        UnnamedFile file = writing.of(filter, ProblemWriter.language(headers));
        return Response.ok(file.content(), XLSX)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment("督办台账-" + clock.today() + ".xlsx"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
