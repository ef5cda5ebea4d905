package org.duban.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.ClassificationMarks;

/** Says who acts now. */
@ApplicationScoped
public class Acts {
    private final Callers callers;
    private final CityClock clock;

    Acts(Callers callers, CityClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** The present caller, who needs to say no reason. */
    public Act mine() {
        return Act.of(callers.current(), null, clock);
    }

    /**
     * The present caller.
     *
     * @throws org.duban.runtime.web.Problem 422 where the reason bears a classification mark
     */
    public Act mine(String reason) {
        ClassificationMarks.refuse(reason);
        return Act.of(callers.current(), reason, clock);
    }

    /** Time, or an event. */
    public Act systems(String reason) {
        return Act.ofSystem(reason, clock);
    }
}
