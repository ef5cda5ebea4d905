package org.duban.task.department;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of departments as cities keep them. */
@Endpoint
@Path("/api/v1/departments/import")
@Tag(name = "Departments")
public class DepartmentImportResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    /** Spreadsheets take a file without it for one of the machine's own charset. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ImportingDepartments importing;

    DepartmentImportResource(ImportingDepartments importing) {
        this.importing = importing;
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importDepartments",
            summary = "Take over a list of departments: .csv or .xlsx of at most 5 MB and 10,000 rows",
            description =
                    "The kind of file is told from its content. Columns: code, nameZh, nameEn, aliases (with | between them),"
                            + " kind, parent, leader, and officerUsername, officerName, officerEmail, officerPhone, headUsername,"
                            + " headName, headEmail, headPhone; or their names in Chinese, as in the template. A column that"
                            + " the file does not have leaves what there is, an empty cell clears it. A parent may stand in a"
                            + " later row. Good rows are taken all together though others are refused. No department goes"
                            + " away because the list lacks it.")
    @APIResponseSchema(
            value = ImportReport.class,
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
                    TableFile file) {
        var lines = importing.take(Table.of(file), Boolean.TRUE.equals(dryRun));
        return Response.ok(ImportReport.of(lines, ProblemWriter.language(headers)))
                .build();
    }

    @GET
    @Path("template.csv")
    @RolesAllowed("**")
    @Produces(CSV)
    @Operation(
            operationId = "getDepartmentImportTemplate",
            summary = "An empty list to fill in, with its columns in the caller's language")
    @APIResponse(
            responseCode = "200",
            description = "A .csv that spreadsheets open",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "code,nameZh,nameEn,aliases,kind,parent,leader,…"))
    public Response template(@Context HttpHeaders headers) {
        Locale language = ProblemWriter.language(headers);
        String titles = Arrays.stream(ImportColumn.values())
                .map(column -> column.title(language))
                .collect(Collectors.joining(","));
        return Response.ok((BYTE_ORDER_MARK + titles + "\r\n").getBytes(UTF_8), CSV)
                .header("Content-Disposition", "attachment; filename=\"departments.csv\"")
                .build();
    }
}
