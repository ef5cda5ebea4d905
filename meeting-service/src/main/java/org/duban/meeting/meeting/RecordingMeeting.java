package org.duban.meeting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.meeting.body.Bodies;
import org.duban.meeting.body.Body;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Records a meeting. */
@ApplicationScoped
class RecordingMeeting {
    private final Bodies bodies;
    private final HeaderRules rules;
    private final Callers callers;
    private final CityClock clock;

    RecordingMeeting(Bodies bodies, HeaderRules rules, Callers callers, CityClock clock) {
        this.bodies = bodies;
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
    }

    Meeting record(MeetingHeader header) {
        rules.requireSound(header);
        Body body = bodies.named(header.body(), header.bodyMark());
        rules.requireFreeNumber(body.id(), header, null);
        Meeting meeting =
                new Meeting(body, header, clock.today(), callers.current().username(), clock.now());
        meeting.persistAndFlush();
        return meeting;
    }
}
