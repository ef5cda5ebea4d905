package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.calendar.PublishedCalendar;

/** Says which days are asked about. */
@ApplicationScoped
class AskedDays {
    private final CityClock clock;
    private final PublishedCalendar calendar;

    AskedDays(CityClock clock, PublishedCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * Those of {@code asOf}, of today where it is null.
     *
     * @throws Problem 422 where it is still to come
     */
    Days of(LocalDate asOf) {
        LocalDate today = clock.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw Problem.invalid("asOf", Text.of("is still to come; today is %s", "尚未到来；今日为 %s", today));
        }
        return Days.of(asOf == null ? today : asOf, calendar.now());
    }

    boolean today(Days days) {
        return days.asOf().equals(clock.today());
    }
}
