package org.duban.task.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bulletin as a line of a list; see Bulletin for each member.
 *
 * @param approvedBy null, with the instant, while it is a draft
 */
@Schema(name = "BulletinLine")
public record BulletinLine(
        @Schema(examples = "2026-10") String period,
        BulletinState state,
        LocalDate from,
        LocalDate to,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(examples = "supervisor") String draftedBy,
        Instant draftedAt,
        @Schema(nullable = true, examples = "supervisor2") String approvedBy,
        @Schema(nullable = true) Instant approvedAt) {}
