package org.duban.notification.planning;

import org.duban.contracts.task.TaskStatus;
import org.duban.notification.policy.Anchor;

/** When a state of a task leaves nothing to remind of. */
final class Silence {
    private Silence() {}

    /** Why nothing is said in that state so many working days after the anchor, or null where something is. */
    static Reason about(Anchor anchor, int offsetDays, TaskStatus status) {
        return switch (anchor) {
            case ISSUED -> submitted(status) && offsetDays > 0 ? Reason.SUBMITTED : null;
            case ACCEPT_BY -> status == TaskStatus.ISSUED ? null : Reason.ACCEPTED;
            case PLAN_BY -> status == TaskStatus.ISSUED || status == TaskStatus.ACCEPTED ? null : Reason.PLAN_APPROVED;
            case REPORT_BY -> aboutReports(status);
            case DUE, RETURNED -> submitted(status) ? Reason.SUBMITTED : null;
        };
    }

    /** Only who has signed for a task is asked for reports; back from there a task comes with a new lead only. */
    private static Reason aboutReports(TaskStatus status) {
        if (status == TaskStatus.ISSUED) {
            return Reason.REASSIGNED;
        }
        return submitted(status) ? Reason.SUBMITTED : null;
    }

    static boolean submitted(TaskStatus status) {
        return status == TaskStatus.SUBMITTED || status == TaskStatus.UNDER_VERIFICATION;
    }
}
