package org.duban.task.task;

import org.duban.contracts.task.TaskEvent;

/**
 * What a move leaves behind.
 *
 * @param task as it is now
 * @param fact to be kept
 * @param act who did it, and when
 * @param before where the task stood, null for one that is issued
 * @param after where it stands since
 */
public record TaskMoved(Task task, TaskFact fact, Act act, Stand before, Stand after) {

    /** What the other services are told. */
    TaskEvent event() {
        return new TaskEvent(
                act.by(),
                act.at(),
                task.round,
                act.reason(),
                task.id.toString(),
                task.number,
                task.kind,
                task.term,
                task.title,
                task.requirement,
                task.status(),
                task.leadDepartment,
                task.coDepartments(),
                task.percent,
                task.lastReport == null ? null : task.lastReport.published(),
                task.urgency,
                task.paused(),
                task.schedule.acceptBy(),
                task.schedule.planBy(),
                task.schedule.reportBy(),
                task.schedule.deadline(),
                task.schedule.firstDeadline(),
                task.schedule.yellowFrom(),
                task.schedule.dueVersion(),
                task.schedule.submittedOn(),
                task.origin.decisionId(),
                task.origin.meetingId(),
                fact.details.isEmpty() ? null : fact.details);
    }
}
