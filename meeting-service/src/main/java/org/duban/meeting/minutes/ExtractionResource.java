package org.duban.meeting.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.meeting.access.May;
import org.duban.meeting.document.Document;
import org.duban.meeting.document.DocumentType;
import org.duban.meeting.document.LimitedBody;
import org.duban.meeting.extraction.Extracted;
import org.duban.meeting.extraction.Language;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/extractions")
@Tag(name = "Minutes")
public class ExtractionResource {
    private final TryingExtraction trying;

    ExtractionResource(TryingExtraction trying) {
        this.trying = trying;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "extract", summary = "See what would be proposed from a text; nothing is saved")
    @APIResponseSchema(Extracted.class)
    public Response extract(
            @QueryParam("publishedOn") @Parameter(description = "Gives the year where the text does not say it")
                    LocalDate publishedOn,
            @QueryParam("language") @Parameter(description = "zh or en; where it is missing, as the text shows")
                    String language,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.STRING)))
                    InputStream text) {
        String charset = MediaType.valueOf(contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
        Document document = new Document(DocumentType.TEXT, LimitedBody.read(text), charset);
        return trying.extract(document, language(language), publishedOn);
    }

    private static Language language(String tag) {
        if (tag == null) {
            return null;
        }
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw Problem.malformed(new Text("language is zh or en.", "language 应为 zh 或 en。"));
        };
    }
}
