package org.duban.meeting.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.document.Document;
import org.duban.meeting.document.Identification;
import org.duban.meeting.document.LimitedBody;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/meetings/{id}/minutes")
@Tag(name = "Minutes")
public class MinutesResource {
    private static final String UTF_8_TEXT = "text/plain;charset=UTF-8";

    private final Identification identification;
    private final ImportingMinutes importing;
    private final Meetings meetings;
    private final Originals originals;

    MinutesResource(Identification identification, ImportingMinutes importing, Meetings meetings, Originals originals) {
        this.identification = identification;
        this.importing = importing;
        this.meetings = meetings;
        this.originals = originals;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(
            operationId = "importMinutes",
            summary = "Bring a version of the minutes: text, .docx or .pdf of at most 20 MB",
            description =
                    "The kind of file is told from its content. The same file again is the same version. Refused, each"
                            + " with its own type of problem, are a file over 20 MB (too-large), one without text such as a scan"
                            + " (no-text), a locked one (encrypted), a damaged one (broken-file), one that unpacks to far too much"
                            + " (unpacks-too-large), and one that bears a classification mark (classified).")
    @APIResponseSchema(ImportedMinutes.class)
    public Response bring(
            @PathParam("id") UUID meeting,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        Document document = identification.of(LimitedBody.read(file), contentType);
        ImportingMinutes.Imported imported = importing.importInto(meeting, ifMatch, document);
        return Response.ok(imported.answer())
                .tag(Preconditions.tag(imported.meetingVersion()))
                .build();
    }

    @GET
    @Endpoint
    @Produces({UTF_8_TEXT, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(
            operationId = "getMinutes",
            summary = "The minutes as text, or with Accept: application/octet-stream the original file")
    @APIResponse(
            responseCode = "200",
            description = "The text that spans point into, or the file byte for byte",
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("id") UUID meeting, @QueryParam("version") Integer version, @Context HttpHeaders headers) {
        Integer present = meetings.get(meeting).minutesVersion();
        Minutes minutes = Minutes.get(meeting, version == null ? present : version);
        return wantsFile(headers) ? original(minutes) : text(minutes);
    }

    private Response original(Minutes minutes) {
        return Response.ok(originals.get(minutes.id()), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .tag(new EntityTag(minutes.reference().sha256()))
                .build();
    }

    private static Response text(Minutes minutes) {
        return Response.ok(minutes.text(), UTF_8_TEXT)
                .tag(new EntityTag("text-" + minutes.reference().sha256()))
                .build();
    }

    /** The text, unless the caller would rather have the file. */
    private static boolean wantsFile(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.TEXT_PLAIN_TYPE)
                        || type.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.TEXT_PLAIN_TYPE))
                .isPresent();
    }
}
