package org.duban.notification.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.util.List;
import org.duban.notification.notice.Notice;
import org.duban.notification.notice.NoticesGiven;
import org.duban.runtime.time.CityClock;

/** Plans what leaves the house for notices that appear in the inboxes, in the transaction in which they do. */
@ApplicationScoped
public class PlanningDeliveries {
    private final List<Way> ways;
    private final CityClock clock;
    private final Event<DeliveriesPlanned> planned;
    private final Event<NoticesGiven> given;

    PlanningDeliveries(
            @All List<Way> ways, CityClock clock, Event<DeliveriesPlanned> planned, Event<NoticesGiven> given) {
        this.ways = ways;
        this.clock = clock;
        this.planned = planned;
        this.given = given;
    }

    /** At most one statement for each channel, however many notices there are. Their rows are in the database already. */
    public void plan(List<Notice> notices) throws SQLException {
        if (notices.isEmpty()) {
            return;
        }
        given.fire(new NoticesGiven());
        String[] ids = notices.stream().map(notice -> notice.id().toString()).toArray(String[]::new);
        int added = 0;
        for (Way way : ways) {
            added += way.plan(ids, clock.now());
        }
        if (added > 0) {
            planned.fire(new DeliveriesPlanned());
        }
    }
}
