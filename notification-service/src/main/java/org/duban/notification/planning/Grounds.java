package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.duban.notification.planning.Ground.Part;
import org.duban.notification.policy.Anchor;

/** The days of a task about which something is said just now. */
final class Grounds {
    private Grounds() {}

    static List<Ground> of(TaskPlan task, ZoneId zone) {
        List<Ground> grounds = new ArrayList<>();
        happened(
                grounds,
                task,
                Anchor.ISSUED,
                task.assignedAt(),
                zone,
                task.news().assigns());
        toDoBy(grounds, task, Anchor.ACCEPT_BY, task.acceptBy(), Part.ALL);
        toDoBy(grounds, task, Anchor.PLAN_BY, task.planBy(), Part.ALL);
        toDoBy(grounds, task, Anchor.REPORT_BY, task.reportMissed(), Part.OVERDUE);
        toDoBy(grounds, task, Anchor.REPORT_BY, task.reportBy(), Part.ALL);
        toDoBy(grounds, task, Anchor.DUE, task.deadline(), Part.ALL);
        happened(
                grounds,
                task,
                Anchor.RETURNED,
                task.returnedAt(),
                zone,
                task.news().returns());
        return grounds;
    }

    private static void toDoBy(List<Ground> grounds, TaskPlan task, Anchor anchor, LocalDate day, Part part) {
        if (day != null && task.silence(anchor, 0) == null) {
            grounds.add(new Ground(anchor, day, null, false, task.versionFor(anchor), part));
        }
    }

    private static void happened(
            List<Ground> grounds, TaskPlan task, Anchor anchor, Instant at, ZoneId zone, boolean fresh) {
        if (at != null && task.silence(anchor, 0) == null) {
            Part part = task.silence(anchor, 1) == null ? Part.ALL : Part.AT_ONCE;
            grounds.add(new Ground(anchor, LocalDate.ofInstant(at, zone), at, fresh, task.versionFor(anchor), part));
        }
    }
}
