package org.duban.meeting.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.MergePatch;

/** Makes a body, and keeps its members up to date. */
@ApplicationScoped
class DescribingBody {
    private final Checks checks;
    private final MergePatch patch;
    private final CityClock clock;

    DescribingBody(Checks checks, MergePatch patch, CityClock clock) {
        this.checks = checks;
        this.patch = patch;
        this.clock = clock;
    }

    Body make(NewBody asked) {
        requireSound(asked);
        String mark = asked.mark() == null ? ShortMark.of(asked.name()) : asked.mark();
        Body body = new Body(asked.name(), mark, clock.now());
        body.consistsOf(asked.members());
        body.persistAndFlush();
        return body;
    }

    Body change(Body body, ObjectNode change) {
        NewBody asked = patch.apply(change, NewBody.of(body), NewBody.class);
        requireSound(asked);
        body.requireName(asked.name());
        body.requireMark(asked.mark(), "mark");
        body.consistsOf(asked.members());
        body.flush();
        return body;
    }

    private void requireSound(NewBody asked) {
        checks.valid(asked);
        ClassificationMarks.refuse(asked.texts());
        Terms.require(asked.members());
    }
}
