package org.duban.task.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was handed in for a task.
 *
 * @param name of the file, without any folder
 * @param title what it shows, null where nobody said
 * @param mediaType as its content tells
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hex
 * @param department whose officer or head handed it in, null for those of no department
 */
@Schema(name = "Evidence")
public record EvidenceView(
        UUID id,
        UUID taskId,
        @Schema(examples = "湖滨路路灯验收单.pdf") String name,

        @Schema(nullable = true, examples = "Acceptance of the lamps in Lake Street")
        String title,

        @Schema(examples = "application/pdf") String mediaType,
        @Schema(examples = "482113") long size,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(examples = "officer.CGJ") String by,

        @Schema(nullable = true, examples = "CGJ") String department,

        Instant at) {}
