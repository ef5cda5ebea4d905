package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Who asks for scores, and of which days. */
@ApplicationScoped
class Asker {
    private final Callers callers;
    private final CityClock clock;

    Asker(Callers callers, CityClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Whether the caller may know how that department scores. */
    boolean mayKnow(String department) {
        return callers.current().cityWide() || callers.current().of(department);
    }

    /** @throws org.duban.runtime.web.Problem 400 where it ends before it begins */
    Period period(LocalDate from, LocalDate to) {
        return Period.asked(from, to, clock.today());
    }
}
