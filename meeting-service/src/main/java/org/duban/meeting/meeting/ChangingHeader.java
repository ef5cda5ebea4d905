package org.duban.meeting.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.duban.meeting.body.Bodies;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.MergePatch;

/** Corrects the header of a meeting that is not published yet. */
@ApplicationScoped
class ChangingHeader {
    private final Bodies bodies;
    private final MergePatch patch;
    private final Checks checks;
    private final CityClock clock;

    ChangingHeader(Bodies bodies, MergePatch patch, Checks checks, CityClock clock) {
        this.bodies = bodies;
        this.patch = patch;
        this.checks = checks;
        this.clock = clock;
    }

    Meeting change(Meeting meeting, ObjectNode change) {
        meeting.requireOpenHeader();
        MeetingHeader header = patch.apply(change, present(meeting, change), MeetingHeader.class);
        checks.valid(header);
        ClassificationMarks.refuse(header.texts());
        meeting.change(bodies.named(header.body(), header.bodyMark()), header, clock.today());
        meeting.flush();
        return meeting;
    }

    /** The mark belongs to the body: with another body, that one's own holds. */
    private static MeetingHeader present(Meeting meeting, ObjectNode change) {
        MeetingHeader now = meeting.header();
        boolean otherBody = change != null && change.has("body");
        return new MeetingHeader(
                now.body(),
                otherBody ? null : now.bodyMark(),
                now.sequence(),
                now.title(),
                now.heldOn(),
                now.chair(),
                now.location(),
                now.attendees());
    }
}
