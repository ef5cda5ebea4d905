package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.Meetings;

/** What all moves of a decision have in common: it is locked, moved, and shown as it is then. */
@ApplicationScoped
class MovingDecision {
    private final Decisions decisions;
    private final Meetings meetings;
    private final DecisionViews views;

    MovingDecision(Decisions decisions, Meetings meetings, DecisionViews views) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.views = views;
    }

    Response move(UUID id, String ifMatch, BiConsumer<Decision, Meeting> move) {
        Decision decision = decisions.toChange(id, ifMatch);
        move.accept(decision, meetings.get(decision.meetingId()));
        decision.flush();
        return views.answer(Response.ok(), decision);
    }
}
