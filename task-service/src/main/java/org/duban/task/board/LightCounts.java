package org.duban.task.board;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Open tasks by their light.
 *
 * @param none objected or suspended: their clock stands still, they have no light
 */
@Schema(name = "LightCounts")
public record LightCounts(
        @Schema(examples = "31") long green,
        @Schema(examples = "6") long yellow,
        @Schema(examples = "4") long red,
        @Schema(examples = "2") long none) {}
