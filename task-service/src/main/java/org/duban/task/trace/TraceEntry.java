package org.duban.task.trace;

import java.time.Instant;
import java.util.UUID;
import org.duban.task.task.FactView;
import org.duban.task.task.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a task's way. Of {@code source}, {@code decision}, {@code move} and {@code delivery} it has the one of its
 * kind; a move of a task whose decision is unknown here goes back to the sentence at once.
 *
 * @param position 1, 2, 3 … within the trace
 * @param cameFrom position of the entry that is one step nearer to the sentence, null where there is none
 * @param at null for a sentence, which has the day of its meeting
 * @param by username, {@code system} where time or an event did it; null for a sentence
 * @param text what happened, in the caller's language
 * @param eventId the event that told of it, null where nobody was told
 * @param causationId the event that it came of, null where a person or a passing day was the cause
 */
@Schema(name = "TraceEntry")
public record TraceEntry(
        int position,
        @Schema(nullable = true) Integer cameFrom,
        Kind kind,
        @Schema(nullable = true) Instant at,
        @Schema(nullable = true) String by,
        @Schema(examples = "Signed for") String text,
        @Schema(nullable = true) UUID eventId,
        @Schema(nullable = true) UUID causationId,
        @Schema(nullable = true) SourceView source,
        @Schema(nullable = true) TraceDecision decision,
        @Schema(nullable = true) FactView move,
        @Schema(nullable = true) TraceDelivery delivery) {

    /** What an entry is of. */
    @Schema(name = "TraceKind")
    public enum Kind {
        SENTENCE,
        DECISION,
        MOVE,
        DELIVERY
    }
}
