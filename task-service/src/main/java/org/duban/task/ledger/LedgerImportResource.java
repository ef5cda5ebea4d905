package org.duban.task.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.ProblemWriter;
import org.duban.task.table.Table;
import org.duban.task.table.TableFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ledgers that come back, and those that were kept elsewhere. */
@Endpoint(seconds = 900)
@Path("/api/v1/ledgers/import")
@Tag(name = "Ledgers")
public class LedgerImportResource {
    private final ImportingLedger importing;

    LedgerImportResource(ImportingLedger importing) {
        this.importing = importing;
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importLedger",
            summary = "Take a ledger back, or over from where it was kept: .xlsx of at most 5 MB and 10,000 rows",
            description =
                    "Columns go by their names in Chinese or English, or by those that older ledgers have, in any order. Each"
                            + " row is taken or refused by itself. Without a number, or with one that is none of ours, it becomes"
                            + " a new task, whose deadline may have passed; the same row again is the same task. With the number"
                            + " of a task it may put that to another lead department; all else that says otherwise than the task"
                            + " is refused. A file with a mark of classified material in any cell is refused whole.")
    @APIResponseSchema(
            value = LedgerReport.class,
            responseCode = "200",
            responseDescription = "What became of each row")
    public Response bring(
            @QueryParam("dryRun") @Parameter(description = "Only says what would become of each row") Boolean dryRun,
            @Context HttpHeaders headers,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    TableFile file)
            throws SQLException {
        Table table = Table.ofWorkbook(file);
        return Response.ok(importing.take(table, ProblemWriter.language(headers), Boolean.TRUE.equals(dryRun)))
                .build();
    }
}
