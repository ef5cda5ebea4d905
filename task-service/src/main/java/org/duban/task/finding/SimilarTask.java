package org.duban.task.finding;

import org.duban.task.task.TaskLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open task that asks for much the same.
 *
 * @param similarity 0.3 to 1, where 1 has the very same words
 */
@Schema(name = "SimilarTask")
public record SimilarTask(
        TaskLine task, @Schema(examples = "0.82") double similarity) {}
