package org.duban.task.trace;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The way of a task, from the sentence to the last receipt, in order.
 *
 * @param complete false where the task has more moves, or more deliveries, than are shown: the first 5,000 of each
 */
@Schema(name = "Trace")
public record Trace(
        UUID taskId, @Schema(examples = "督〔2023〕常6-03") String number, List<TraceEntry> items, boolean complete) {}
