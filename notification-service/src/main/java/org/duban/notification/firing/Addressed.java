package org.duban.notification.firing;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.contracts.delivery.Slip;
import org.duban.notification.directory.DepartmentName;
import org.duban.notification.notice.About;
import org.duban.notification.notice.Content;
import org.duban.notification.notice.Notice;
import org.duban.notification.planning.Reminder;
import org.duban.notification.planning.TaskPlan;

/**
 * A due reminder with whom it is for.
 *
 * @param audience all whom the rule names
 * @param recipients those of them for whom it is news
 */
record Addressed(
        Reminder reminder, TaskPlan task, DepartmentName department, Set<String> audience, Set<String> recipients) {

    static About about(Reminder reminder, TaskPlan task) {
        return new About(
                reminder.id(),
                task.taskId(),
                task.number(),
                reminder.round(),
                reminder.rule(),
                reminder.nominalDate(),
                reminder.dueVersion());
    }

    Stream<Notice> notices(Slip slip, Instant at) {
        Content content = Wording.of(reminder, task, department, slip);
        return recipients.stream().map(recipient -> Notice.fired(about(reminder, task), recipient, slip, content, at));
    }
}
