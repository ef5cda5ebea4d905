package org.duban.meeting.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.duban.meeting.body.Bodies;
import org.duban.meeting.body.Body;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.MergePatch;

/** Corrects the header of a meeting. */
@ApplicationScoped
public class ChangingHeader {
    private final Bodies bodies;
    private final MergePatch patch;
    private final HeaderRules rules;
    private final CityClock clock;

    ChangingHeader(Bodies bodies, MergePatch patch, HeaderRules rules, CityClock clock) {
        this.bodies = bodies;
        this.patch = patch;
        this.rules = rules;
        this.clock = clock;
    }

    /** Before it is published. */
    Meeting change(Meeting meeting, ObjectNode change) {
        meeting.requireUnfrozen();
        rewrite(meeting, change);
        meeting.flush();
        return meeting;
    }

    /** Whatever its state; the caller has seen to it that the state allows this. */
    public void rewrite(Meeting meeting, ObjectNode change) {
        MeetingHeader header = patch.apply(change, present(meeting, change), MeetingHeader.class);
        rules.requireSound(header);
        Body body = bodies.named(header.body(), header.bodyMark());
        rules.requireFreeNumber(body.id(), header, meeting.id());
        meeting.change(body, header, clock.today());
    }

    /** The mark belongs to the body: with another body, that one's own holds. */
    private static MeetingHeader present(Meeting meeting, ObjectNode change) {
        MeetingHeader now = meeting.header();
        return change != null && change.has("body") ? now.withoutMark() : now;
    }
}
