package org.duban.meeting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.meeting.body.Bodies;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;

/** Records a meeting. */
@ApplicationScoped
class RecordingMeeting {
    private final Bodies bodies;
    private final Checks checks;
    private final Callers callers;
    private final CityClock clock;

    RecordingMeeting(Bodies bodies, Checks checks, Callers callers, CityClock clock) {
        this.bodies = bodies;
        this.checks = checks;
        this.callers = callers;
        this.clock = clock;
    }

    Meeting record(MeetingHeader header) {
        checks.valid(header);
        ClassificationMarks.refuse(header.texts());
        Meeting meeting = new Meeting(
                bodies.named(header.body(), header.bodyMark()),
                header,
                clock.today(),
                callers.current().username(),
                clock.now());
        meeting.persistAndFlush();
        return meeting;
    }
}
