package org.duban.task.board;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to look at first, at most five tasks each, the longest first.
 *
 * @param longestOverdue red ones
 * @param unansweredInstructions open ones on which a leader's instruction waits for its answer
 * @param stuckAtSignFor ones that nobody signed for in time
 */
@Schema(name = "Attention")
public record Attention(
        List<AttentionTask> longestOverdue,
        List<AttentionTask> unansweredInstructions,
        List<AttentionTask> stuckAtSignFor) {}
