package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.duban.meeting.closing.ClosingByItself;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.Meetings;

/** What all moves of a decision have in common: it is locked, moved, and shown as it is then. */
@ApplicationScoped
class MovingDecision {
    private final Decisions decisions;
    private final Meetings meetings;
    private final DecisionViews views;
    private final IssuingDecision issuing;
    private final ClosingByItself closing;

    MovingDecision(
            Decisions decisions,
            Meetings meetings,
            DecisionViews views,
            IssuingDecision issuing,
            ClosingByItself closing) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.views = views;
        this.issuing = issuing;
        this.closing = closing;
    }

    Response issue(UUID id, String ifMatch) {
        Decision draft = decisions.toIssue(id, ifMatch);
        Meeting meeting = meetings.get(draft.meetingId());
        issuing.requireIssuable(draft, meeting);
        issuing.issue(List.of(draft), meeting);
        return views.justIssued(draft);
    }

    Response move(UUID id, String ifMatch, BiConsumer<Decision, Meeting> move) {
        Decision decision = decisions.toChange(id, ifMatch);
        move.accept(decision, meetings.get(decision.meetingId()));
        return moved(decision);
    }

    /** For a move that may close the meeting; where both are locked, the meeting is first, here and elsewhere. */
    Response moveWithMeeting(UUID id, String ifMatch, BiConsumer<Decision, Meeting> move) {
        Meeting meeting = meetings.locked(decisions.meetingOf(id));
        Decision decision = decisions.toChange(id, ifMatch);
        move.accept(decision, meeting);
        closing.reconsider(meeting, id);
        return moved(decision);
    }

    private Response moved(Decision decision) {
        decision.flush();
        return views.answer(Response.ok(), decision);
    }
}
