package org.duban.contracts.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.envelope.MayBeNull;

/**
 * Payload of every {@code decision.*} event: what happened, and the decision after it.
 *
 * @param by username of who did it
 * @param reason why, null where the move needs none
 * @param minutes null, with {@code span} and {@code sentence}, for a decision added by hand without a passage
 * @param rule the extraction rule that proposed the sentence, null where a person added it
 * @param deadline null where {@code term} says how long it may take
 */
public record DecisionEvent(
        String by,
        Instant at,
        @MayBeNull String reason,
        String id,
        DecisionState state,
        MeetingReference meeting,
        @MayBeNull MinutesReference minutes,
        @MayBeNull Span span,
        @MayBeNull String sentence,
        @MayBeNull String rule,
        @MayBeNull String confirmedBy,
        TaskKind kind,
        @MayBeNull Term term,
        String requirement,
        String leadDepartment,
        List<String> coDepartments,
        @MayBeNull LocalDate deadline) {}
