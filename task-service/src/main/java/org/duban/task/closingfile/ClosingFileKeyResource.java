package org.duban.task.closingfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key that closing files are verified with. */
@Path("/api/v1/closing-file-key")
@Tag(name = "Closing files")
public class ClosingFileKeyResource {
    private static final String PEM = "application/x-pem-file";

    private final ConfiguredKey key;

    ClosingFileKeyResource(ConfiguredKey key) {
        this.key = key;
    }

    @GET
    @Produces(PEM)
    @RolesAllowed("**")
    @Operation(operationId = "getClosingFileKey", summary = "The public key that closing files are verified with")
    @APIResponse(
            responseCode = "200",
            description = "SubjectPublicKeyInfo in PEM; its SHA-256, by which manifests name it, is the ETag",
            content = @Content(mediaType = PEM, schema = @Schema(type = SchemaType.STRING)))
    public Response key() {
        SigningKey signing = key.get();
        return Response.ok(signing.openPem(), PEM)
                .tag(new EntityTag(signing.id()))
                .build();
    }
}
