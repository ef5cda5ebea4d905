package org.duban.task.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Problem;
import org.duban.task.evidence.store.EvidenceStore;
import org.duban.task.evidence.upload.FileName;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A file that was handed in; who may know of its task may have it. */
@Endpoint
@Path("/api/v1/evidence/{id}")
@Tag(name = "Evidence")
public class EvidenceFileResource {
    private final EvidenceStore store;
    private final Tasks tasks;

    EvidenceFileResource(EvidenceStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("**")
    @Operation(operationId = "getEvidence", summary = "The file, byte for byte, to be saved under its name")
    @APIResponse(
            responseCode = "200",
            description = "The file; its SHA-256 in Repr-Digest (RFC 9530) and, in hex, in the ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "It is the one that If-None-Match names")
    public Response file(@PathParam("id") UUID id, @Context Request request) {
        FileFacts file = known(id).file();
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        if (same != null) {
            return same.build();
        }
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        return Response.ok(store.open(file.sha256()), file.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(file.name()))
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("about")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Operation(operationId = "describeEvidence", summary = "What is known of a file, without the file")
    @APIResponseSchema(
            value = EvidenceView.class,
            responseCode = "200",
            responseDescription = "The file's record, with its ETag")
    public Response about(@PathParam("id") UUID id) {
        EvidenceView view = known(id).view();
        return Response.ok(view).tag(new EntityTag("about-" + view.sha256())).build();
    }

    private Evidence known(UUID id) {
        Evidence evidence = Evidence.findById(id);
        if (evidence == null) {
            throw Problem.notFound();
        }
        tasks.known(evidence.taskId());
        return evidence;
    }
}
