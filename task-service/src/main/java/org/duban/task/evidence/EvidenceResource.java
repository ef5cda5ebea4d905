package org.duban.task.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.evidence.upload.Sent;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence of a task. */
@Path("/api/v1/tasks/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceResource {
    private final TakingIn takingIn;
    private final Tasks tasks;
    private final Paging paging;

    EvidenceResource(TakingIn takingIn, Tasks tasks, Paging paging) {
        this.takingIn = takingIn;
        this.tasks = tasks;
        this.paging = paging;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.OFFICER, Roles.HEAD, Roles.SUPERVISOR})
    @Operation(
            operationId = "addEvidence",
            summary = "Hand in a file as evidence: pdf, office or image, at most 50 MB",
            description =
                    "Either a form with the file in the part `file`, or the file itself as the body, its name in the query"
                            + " or in Content-Disposition. What kind of file it is, its content tells; the name has to agree."
                            + " Refused are a file over 50 MB (too-large), one of another kind (unsupported-media-type), one"
                            + " that bears a classification mark (classified), a locked one (encrypted) and a damaged one"
                            + " (broken-file).")
    @APIResponseSchema(
            value = EvidenceView.class,
            responseCode = "201",
            responseDescription = "What is known of the file")
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("name") @Parameter(description = "Of a file that is itself the body") String name,
            @QueryParam("title") @Parameter(description = "What it shows") String title,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Parameter(hidden = true) String disposition,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA,
                                        schema = @Schema(implementation = EvidenceForm.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body) {
        return takingIn.take(id, body, new Sent(contentType, disposition, name, title));
    }

    @GET
    @Endpoint
    @RolesAllowed("**")
    @Operation(
            operationId = "listEvidence",
            summary = "The files handed in for a task, in the order in which they came")
    @APIResponse(responseCode = "200", description = "A page of files")
    public Page<EvidenceView> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        tasks.known(id);
        PageRequest page = paging.asked("evidence of " + id, limit, cursor);
        UUID after = page.continues() ? UUID.fromString(page.after().get(0)) : null;
        List<Evidence> files = Evidence.page(id, after, page.rowsToRead());
        return page.page(files, file -> List.of(file.id().toString()), Evidence::view);
    }
}
