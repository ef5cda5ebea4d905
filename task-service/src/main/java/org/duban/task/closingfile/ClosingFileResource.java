package org.duban.task.closingfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.UUID;
import org.duban.runtime.web.ProblemWriter;
import org.duban.task.evidence.upload.FileName;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The closing file of a task. */
@Path("/api/v1/tasks/{id}/closing-file")
@Tag(name = "Closing files")
public class ClosingFileResource {
    private static final String ZIP = "application/zip";

    private final GatheringDossier gathering;
    private final MakingClosingFile making;
    private final ConfiguredKey key;

    ClosingFileResource(GatheringDossier gathering, MakingClosingFile making, ConfiguredKey key) {
        this.gathering = gathering;
        this.making = making;
        this.key = key;
    }

    @GET
    @Produces(ZIP)
    @RolesAllowed("**")
    @Operation(
            operationId = "getClosingFile",
            summary = "All that is known of an ended task, in one signed zip",
            description =
                    "Holds manifest.json, its Ed25519 signature manifest.sig, trace.json with every fact, a report to"
                            + " read and print in the language asked for, and the evidence. deploy/verify-closing-file checks it"
                            + " offline. It is refused for a task that has not ended and for one whose record was tampered with.")
    @APIResponse(
            responseCode = "200",
            description = "The zip",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "The task has not ended, or its record is broken")
    public Response file(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Locale language = ProblemWriter.language(headers);
        Dossier dossier = gathering.of(id, language);
        ClosingFile file = making.of(dossier, key.get(), language);
        return Response.ok((StreamingOutput) file::write, ZIP)
                .tag(new EntityTag(dossier.head() == null ? id.toString() : dossier.head(), true))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.attachment(dossier.task().number() + ".zip"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
