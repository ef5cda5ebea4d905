package org.duban.meeting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.meeting.body.Body;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Makes a calendar of all meetings or of one body's. */
@ApplicationScoped
class MakingFeed {
    private final Checks checks;
    private final Callers callers;
    private final CityClock clock;

    MakingFeed(Checks checks, Callers callers, CityClock clock) {
        this.checks = checks;
        this.callers = callers;
        this.clock = clock;
    }

    MeetingFeed make(NewMeetingFeed asked, FeedToken token) {
        checks.valid(asked);
        ClassificationMarks.refuse(asked.name());
        MeetingFeed feed = new MeetingFeed(
                token, body(asked.body()), asked.name(), callers.current().username(), clock.now());
        feed.persistAndFlush();
        return feed;
    }

    private static Body body(String name) {
        Body body = name == null ? null : Body.named(name);
        if (name != null && body == null) {
            throw Problem.invalid("body", new Text("there is no body of this name", "没有该名称的会议主体"));
        }
        return body;
    }
}
