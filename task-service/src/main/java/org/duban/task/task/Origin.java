package org.duban.task.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.contracts.decision.MeetingReference;
import org.duban.contracts.decision.MinutesReference;
import org.duban.contracts.decision.Span;

/**
 * Where a task comes from: a decision with the sentence it was read from, or what the supervision office names.
 *
 * @param issuedBy username of who issued it
 * @param parentId the rectification that raised this check, null where none did
 * @param sentence as quoted from the minutes; null, with span and minutes, where there is no passage
 */
@Embeddable
public record Origin(
        String issuedBy,
        @Enumerated(EnumType.STRING) SourceType sourceType,
        String sourceTitle,
        UUID parentId,
        String decisionId,
        String sentence,
        Integer spanStart,
        Integer spanEnd,
        Integer minutesVersion,
        String minutesSha256,
        String meetingId,
        String meetingBody,
        Integer meetingYear,
        Integer meetingNumber,
        LocalDate meetingHeldOn) {

    /** A decision, as its event tells of it. */
    public static Origin of(DecisionEvent decision) {
        Optional<Span> span = Optional.ofNullable(decision.span());
        Optional<MinutesReference> minutes = Optional.ofNullable(decision.minutes());
        MeetingReference meeting = decision.meeting();
        return new Origin(
                decision.by(),
                SourceType.MEETING,
                null,
                null,
                decision.id(),
                decision.sentence(),
                span.map(Span::start).orElse(null),
                span.map(Span::end).orElse(null),
                minutes.map(MinutesReference::version).orElse(null),
                minutes.map(MinutesReference::sha256).orElse(null),
                meeting.id(),
                meeting.body(),
                meeting.sequence().year(),
                meeting.sequence().number(),
                meeting.heldOn());
    }

    /** What the supervision office names. */
    public static Origin of(String issuedBy, SourceType type, String title) {
        return new Origin(
                issuedBy, type, title, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A check that a rectification raises in another department. */
    public static Origin ofCheck(String issuedBy, Task parent) {
        Origin its = parent.origin;
        return new Origin(
                issuedBy,
                SourceType.CHECK,
                parent.number,
                parent.id,
                null,
                its.sentence,
                its.spanStart,
                its.spanEnd,
                its.minutesVersion,
                its.minutesSha256,
                its.meetingId,
                its.meetingBody,
                its.meetingYear,
                its.meetingNumber,
                its.meetingHeldOn);
    }
}
