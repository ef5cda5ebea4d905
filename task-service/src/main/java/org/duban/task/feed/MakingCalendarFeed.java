package org.duban.task.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.department.KnownDepartments;

/** Makes calendars of what their maker may know of. */
@ApplicationScoped
class MakingCalendarFeed {
    private static final Text NO_DEPARTMENT =
            new Text("You belong to no department whose deadlines could be shown.", "您不属于任何单位，没有可订阅的时限。");

    private final Checks checks;
    private final Callers callers;
    private final KnownDepartments departments;
    private final CityClock clock;

    MakingCalendarFeed(Checks checks, Callers callers, KnownDepartments departments, CityClock clock) {
        this.checks = checks;
        this.callers = callers;
        this.departments = departments;
        this.clock = clock;
    }

    /** @throws Problem 403, 404, 422, in this order */
    CalendarFeed make(NewCalendarFeed asked, FeedToken token, Locale language) {
        Caller caller = callers.current();
        String department = department(asked == null ? null : asked.department(), caller);
        checks.valid(asked);
        ClassificationMarks.refuse(asked.name());
        if (department != null) {
            departments.fault(List.of(department)).ifPresent(fault -> {
                throw Problem.invalid("department", fault);
            });
        }
        CalendarFeed feed = new CalendarFeed(token, asked.of(department), language, caller.username(), clock.now());
        feed.persistAndFlush();
        return feed;
    }

    /** That another department is there at all is nothing to be told of. */
    private static String department(String asked, Caller caller) {
        if (caller.cityWide()) {
            return asked;
        }
        String own = caller.department().orElseThrow(() -> Problem.forbidden(NO_DEPARTMENT));
        if (asked != null && !asked.equals(own)) {
            throw Problem.notFound();
        }
        return own;
    }
}
