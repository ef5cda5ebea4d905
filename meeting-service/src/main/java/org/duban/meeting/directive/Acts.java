package org.duban.meeting.directive;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Says who does what is being done, and when. */
@ApplicationScoped
public class Acts {
    private final Callers callers;
    private final CityClock clock;

    Acts(Callers callers, CityClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** The caller's, now. */
    public Act now(String reason) {
        return new Act(callers.current().username(), clock.now(), reason);
    }
}
