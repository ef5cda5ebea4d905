package org.duban.meeting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.decision.MeetingPublished;
import org.duban.meeting.meeting.MayBeDone;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.outbox.Outbox;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Publishes a held meeting: its header and agenda stay as they are from here on. */
@ApplicationScoped
class PublishingMeeting {
    private final Outbox outbox;
    private final Editions editions;
    private final Callers callers;
    private final CityClock clock;
    private final Event<MayBeDone> mayBeDone;

    PublishingMeeting(Outbox outbox, Editions editions, Callers callers, CityClock clock, Event<MayBeDone> mayBeDone) {
        this.outbox = outbox;
        this.editions = editions;
        this.callers = callers;
        this.clock = clock;
        this.mayBeDone = mayBeDone;
    }

    Meeting publish(Meeting meeting) {
        meeting.requireMove("publication");
        String by = callers.current().username();
        Instant at = clock.now();
        meeting.publish(by, at);
        editions.make(meeting, null);
        outbox.append(
                DecisionEventType.MEETING_PUBLISHED,
                meeting.id().toString(),
                meeting.nextSequence(),
                new MeetingPublished(by, at, meeting.reference(), meeting.title()));
        mayBeDone.fire(new MayBeDone(meeting.id()));
        meeting.flush();
        return meeting;
    }
}
