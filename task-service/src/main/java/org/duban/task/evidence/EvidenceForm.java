package org.duban.task.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form with a file.
 *
 * @param file at most 50 MB, with its name
 * @param title what it shows
 */
@Schema(name = "NewEvidence")
public record EvidenceForm(
        @NotNull @Schema(type = SchemaType.STRING, format = "binary")
        String file,

        @Size(max = 200) @Schema(nullable = true, examples = "Acceptance of the lamps in Lake Street")
        String title) {}
