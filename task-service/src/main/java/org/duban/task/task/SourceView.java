package org.duban.task.task;

import java.time.LocalDate;
import org.duban.contracts.decision.MeetingSequence;
import org.duban.contracts.decision.MinutesReference;
import org.duban.contracts.decision.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a task comes from.
 *
 * @param title null for a meeting's decision
 * @param sentence quoted from the minutes, null where there is no passage
 * @param span Unicode code points of the sentence within that version of the minutes
 * @param meeting null for a task with no meeting behind it
 */
@Schema(name = "TaskSource")
public record SourceView(
        SourceType type,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String sentence,
        @Schema(nullable = true) Span span,
        @Schema(nullable = true) MinutesReference minutes,
        @Schema(nullable = true) Meeting meeting) {

    /** The meeting behind a task. */
    @Schema(name = "TaskMeeting")
    public record Meeting(String id, String body, MeetingSequence sequence, LocalDate heldOn) {}

    /** The same of a task as its origin says it. */
    public static SourceView of(Origin origin) {
        return new SourceView(
                origin.sourceType(),
                origin.sourceTitle(),
                origin.sentence(),
                origin.spanStart() == null ? null : new Span(origin.spanStart(), origin.spanEnd()),
                origin.minutesVersion() == null
                        ? null
                        : new MinutesReference(origin.minutesVersion(), origin.minutesSha256()),
                origin.meetingId() == null ? null : meeting(origin));
    }

    private static Meeting meeting(Origin origin) {
        MeetingSequence sequence = new MeetingSequence(origin.meetingYear(), origin.meetingNumber());
        return new Meeting(origin.meetingId(), origin.meetingBody(), sequence, origin.meetingHeldOn());
    }
}
