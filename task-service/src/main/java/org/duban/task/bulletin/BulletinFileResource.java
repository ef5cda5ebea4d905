package org.duban.task.bulletin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulletins as people hand them out. */
@Endpoint
@Path("/api/v1/bulletins")
@Tag(name = "Bulletins")
public class BulletinFileResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Bulletins bulletins;
    private final WritingBulletin writing;

    BulletinFileResource(Bulletins bulletins, WritingBulletin writing) {
        this.bulletins = bulletins;
        this.writing = writing;
    }

    @GET
    @Path("{period}.docx")
    @Produces(DOCX)
    @RolesAllowed("**")
    @Operation(
            operationId = "downloadBulletin",
            summary = "A bulletin as a .docx",
            description =
                    "Accept-Language chooses the language of all but the tasks' titles. A draft is marked as one on"
                            + " every page.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @PathParam("period") @Parameter(example = "2026-10") String period, @Context HttpHeaders headers) {
        Bulletin bulletin = bulletins.known(BulletinPeriod.of(period));
        byte[] document = writing.of(bulletin, ProblemWriter.language(headers));
        return Response.ok(document, DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bulletin-" + bulletin.period + ".docx\"")
                .build();
    }
}
