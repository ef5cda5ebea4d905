package org.duban.meeting.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/decisions.docx")
@Tag(name = "Decisions")
public class RecordResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Meetings meetings;
    private final WritingRecord writing;

    RecordResource(Meetings meetings, WritingRecord writing) {
        this.meetings = meetings;
        this.writing = writing;
    }

    @GET
    @Produces(DOCX)
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(
            operationId = "downloadDecisions",
            summary = "What a meeting decided, as a .docx",
            description = "The issued decisions in force, with how far each is today. Accept-Language chooses the"
                    + " language of the labels.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID meeting, @Context HttpHeaders headers) {
        byte[] document = writing.of(meetings.get(meeting), ProblemWriter.language(headers));
        return Response.ok(document, DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions.docx\"")
                .build();
    }
}
